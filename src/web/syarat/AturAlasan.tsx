import type { ComponentChildren } from 'preact';
import type { AlasanKurang } from '../../core/formulir/persyaratan.skema.ts';
import { ATUR_SYARAT as KATA, SYARAT_KANTOR } from '../kata/syarat-kantor.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { FormAtur } from './FormAtur.tsx';
import type { BagianAtur } from './HalamanAtur.tsx';

/** The reasons the office returns something for: add, reword, retire. None is ever deleted. */
export function AturAlasan(p: BagianAtur) {
  const { isi, ketikan, galat } = p;
  const diketik = ketikan['aksi'] === 'tambah_alasan';
  return (
    <Kartu judul={SYARAT_KANTOR.alasan} jarak={false}>
      <p class="lembar-isi petunjuk">
        {SYARAT_KANTOR.alasanKet} {KATA.alasanTetap}
      </p>
      {isi.persyaratan.alasan_kurang.map((a) =>
        a.tulis_sendiri ? (
          <p class="lembar-isi" key={a.kunci}>
            <b>{a.label}.</b> <span class="petunjuk">{KATA.tolak.tulis_sendiri}</span>
          </p>
        ) : (
          <Alasan key={a.kunci} {...p} alasan={a} />
        ),
      )}
      <FormAtur versi={isi.versi}>
        <h3>{KATA.alasanBaru}</h3>
        <BidangTeks
          id="label"
          label={KATA.alasanBaru}
          petunjuk={KATA.alasanKet}
          nilai={diketik ? ketikan['label'] : ''}
          galat={galat('label')}
        />
        <BidangCentang id="foto" label={KATA.cukupFoto} dicentang={diketik && ketikan['foto'] === 'ya'} />
        <div class="deret">
          <Tombol nama="aksi" nilai="tambah_alasan">
            {KATA.tambah}
          </Tombol>
        </div>
      </FormAtur>
    </Kartu>
  );
}

function Alasan({ isi, ketikan, galat, alasan: a }: BagianAtur & { readonly alasan: AlasanKurang }) {
  const diketik = ketikan['aksi'] === `ubah_alasan:${a.kunci}`;
  if (a.pensiun)
    return (
      <Lipatan alasan={a}>
        <FormAtur versi={isi.versi}>
          <p id={`label.${a.kunci}`} class="petunjuk">
            {KATA.pensiunKet}
          </p>
          <div class="deret">
            <Tombol nama="aksi" nilai={`pakai_lagi:${a.kunci}`}>
              {KATA.pakaiLagi}
            </Tombol>
          </div>
        </FormAtur>
      </Lipatan>
    );
  return (
    <Lipatan alasan={a} terbuka={diketik || galat(`label.${a.kunci}`) !== undefined}>
      <FormAtur versi={isi.versi}>
        <BidangTeks
          id={`label.${a.kunci}`}
          label={KATA.kata(a.label)}
          nilai={diketik ? ketikan[`label.${a.kunci}`] : a.label}
          galat={galat(`label.${a.kunci}`)}
        />
        <BidangCentang
          id={`foto.${a.kunci}`}
          label={KATA.cukupFoto}
          dicentang={diketik ? ketikan[`foto.${a.kunci}`] === 'ya' : a.cukup_foto}
        />
        <div class="deret">
          <Tombol nama="aksi" nilai={`ubah_alasan:${a.kunci}`}>
            {KATA.simpan}
          </Tombol>
          <Tombol nama="aksi" nilai={`pensiunkan:${a.kunci}`}>
            {KATA.pensiunkan}
          </Tombol>
        </div>
      </FormAtur>
    </Lipatan>
  );
}

interface LipatanProps {
  readonly alasan: AlasanKurang;
  readonly terbuka?: boolean;
  readonly children?: ComponentChildren;
}

/** One reason, opened to change it. */
function Lipatan({ alasan: a, terbuka, children }: LipatanProps) {
  return (
    <details class="lembar-isi lipat" open={terbuka}>
      <summary>
        <h3>
          {a.label} {a.pensiun && <Tag>{SYARAT_KANTOR.pensiun}</Tag>}
        </h3>
        <span class="petunjuk">{a.cukup_foto ? SYARAT_KANTOR.cukupFoto : SYARAT_KANTOR.bawaAsli}</span>
      </summary>
      {children}
    </details>
  );
}
