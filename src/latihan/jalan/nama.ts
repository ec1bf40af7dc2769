/** Given and family names as the communities of Bangka bear them; every combination is invented. */
export interface Komunitas {
  readonly nama: string;
  readonly agama: readonly string[];
  readonly lakiLaki: readonly string[];
  readonly perempuan: readonly string[];
  /** Shared by a family, before or after the given name; empty where names are not inherited. */
  readonly marga: readonly string[];
  readonly margaDepan: boolean;
}

export const KOMUNITAS: readonly Komunitas[] = [
  {
    nama: 'Melayu Bangka',
    agama: ['ISLAM'],
    lakiLaki: ['Zulkarnain', 'Rusdi', 'Hambali', 'Fadillah', 'Yuspandi', 'Sahirman', 'Ardiansyah', 'Musni'],
    perempuan: ['Nurbaiti', 'Zubaidah', 'Rohima', 'Yuliana', 'Marhamah', 'Sulastina', 'Hazanah', 'Mastura'],
    marga: [],
    margaDepan: false,
  },
  {
    nama: 'Tionghoa Hakka',
    agama: ['KHONGHUCU', 'BUDHA', 'KRISTEN', 'KATHOLIK'],
    lakiLaki: ['Kian Fuk', 'Sin Min', 'Bun Hiong', 'Fo Khin', 'Nyit Khong', 'Jun Sen', 'Thin Loi'],
    perempuan: ['Mei Lan', 'Siu Jin', 'Fung Nyuk', 'Lie Kiaw', 'Nyuk Moi', 'Sian Fa', 'Khim Lin'],
    marga: ['Tjhin', 'Bong', 'Liauw', 'Phang', 'Djong', 'Lim', 'Tjung'],
    margaDepan: true,
  },
  {
    nama: 'Jawa',
    agama: ['ISLAM', 'KATHOLIK'],
    lakiLaki: ['Sugiyanto', 'Wahyudi', 'Teguh Prasetyo', 'Slamet Riyadi', 'Bambang Irawan', 'Sukarman'],
    perempuan: ['Sri Wahyuni', 'Endang Lestari', 'Tutik Handayani', 'Suminah', 'Retno Wulandari', 'Wagiyem'],
    marga: [],
    margaDepan: false,
  },
  {
    nama: 'Bugis',
    agama: ['ISLAM'],
    lakiLaki: ['Andi Baso', 'Muhammad Tahir', 'Daeng Pasolong', 'Ambo Tuwo', 'Syarifuddin'],
    perempuan: ['Andi Tenri', 'Besse Rahmah', 'Hasnawati', 'Sitti Maemunah', 'Nurhaedah'],
    marga: [],
    margaDepan: false,
  },
  {
    nama: 'Batak',
    agama: ['KRISTEN', 'KATHOLIK'],
    lakiLaki: ['Parlindungan', 'Togar', 'Saut', 'Jonni', 'Monang', 'Haposan'],
    perempuan: ['Tiurma', 'Rotua', 'Lamria', 'Duma', 'Roslinda', 'Hotmaida'],
    marga: ['Sihombing', 'Manurung', 'Simbolon', 'Lumbantobing', 'Pangaribuan'],
    margaDepan: false,
  },
  {
    nama: 'Minangkabau',
    agama: ['ISLAM'],
    lakiLaki: ['Afrizal', 'Yusrizal', 'Masril', 'Zulhendri', 'Nofriadi'],
    perempuan: ['Yusnimar', 'Deswita', 'Elmiati', 'Rosmaniar', 'Nurhayani'],
    marga: [],
    margaDepan: false,
  },
  {
    nama: 'Bali',
    agama: ['HINDU'],
    lakiLaki: ['I Wayan Sudiarta', 'I Made Suryana', 'I Nyoman Rai', 'I Ketut Darma'],
    perempuan: ['Ni Wayan Sukerti', 'Ni Made Ariani', 'Ni Nyoman Sari', 'Ni Ketut Rasmi'],
    marga: [],
    margaDepan: false,
  },
];
