/** Words within the digital archive of a berkas. */
export const BUNDEL = {
  bacaDahulu: (judul: string) =>
    [
      `ARSIP DIGITAL BERKAS ${judul}`,
      '',
      'riwayat.txt      Riwayat berkas, untuk dibaca.',
      'dokumen/         Gambar dan PDF persyaratan, semua versi.',
      'pindaian/        Pindaian lembar bertanda tangan.',
      'surat/           Surat yang dicetak dan isi yang ditandatangani.',
      'form/            Data pemohon dan isi form, semua versi (JSON).',
      'isian/           Alasan, pesan, dan catatan lain (JSON).',
      'peristiwa.jsonl  Rantai peristiwa: satu baris satu peristiwa, persis seperti tersimpan.',
      'peristiwa.sha256 SHA-256 tiap baris itu (tanpa akhir baris), nomor urut, dan jenisnya.',
      'manifes.json     Nama, jenis, ukuran, dan SHA-256 semua dokumen di atas.',
      '',
      'Tiap peristiwa memuat hash peristiwa sebelumnya (hash_sebelum), jadi urutannya dapat diperiksa.',
      'Arsip ini memuat data pribadi. Simpan dan musnahkan menurut aturan kantor.',
      '',
    ].join('\n'),
  namaFile: (nomor: string) => `arsip-${nomor}.zip`,
  barisRiwayat: (hari: string, jam: string, siapa: string, apa: string) => `${hari} ${jam}  ${siapa} ${apa}`,
  kataBebas: (teks: string) => `    "${teks}"`,
  penyimpangan: (apa: string) => `    [${apa}]`,
  riwayatJudul: (nomor: string, nama: string) => `RIWAYAT BERKAS ${nomor}\n${nama}\n`,
} as const;
