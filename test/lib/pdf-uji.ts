/** What a test's PDF holds beside its pages. */
interface PdfUji {
  readonly halaman?: number;
  /** Content streams by page; a page without one says its number. */
  readonly isi?: readonly string[];
  /** Locked with a password that is not known to anybody. */
  readonly terkunci?: boolean;
  /** Points; A4 when left out. */
  readonly ukuran?: readonly [number, number];
  /** Further entries of the catalogue, such as /OpenAction. */
  readonly katalog?: string;
}

/** A small whole PDF, written by hand so that a test can say exactly what is in it. */
export function pdfUji(p: PdfUji = {}): Uint8Array {
  const { halaman = 1, isi = [], ukuran = [595, 842], katalog = '', terkunci = false } = p;
  const nomor = (n: number): number => 4 + n * 2;
  const anak = Array.from({ length: halaman }, (_, n) => `${nomor(n)} 0 R`).join(' ');
  const objek = [
    `<< /Type /Catalog /Pages 2 0 R ${katalog} >>`,
    `<< /Type /Pages /Count ${halaman} /Kids [${anak}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (let n = 0; n < halaman; n += 1) {
    const alir = isi[n] ?? `BT /F1 40 Tf 72 700 Td (Halaman ${n + 1}) Tj ET`;
    objek.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${ukuran.join(' ')}] /Contents ${nomor(n) + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${alir.length} >>\nstream\n${alir}\nendstream`,
    );
  }
  const acak = '5a'.repeat(32);
  const kunci = terkunci
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${acak}> /U <${acak}> /P -4 >> /ID [<${acak}> <${acak}>]`
    : '';
  let teks = '%PDF-1.7\n';
  const letak = objek.map((o, n) => {
    const di = teks.length;
    teks += `${n + 1} 0 obj\n${o}\nendobj\n`;
    return `${String(di).padStart(10, '0')} 00000 n \n`;
  });
  const tabel = teks.length;
  teks += `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${letak.join('')}`;
  teks += `trailer\n<< /Size ${objek.length + 1} /Root 1 0 R ${kunci} >>\nstartxref\n${tabel}\n%%EOF\n`;
  return new TextEncoder().encode(teks);
}
