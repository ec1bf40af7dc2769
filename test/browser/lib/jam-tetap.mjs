// Loaded into a server by NODE_OPTIONS=--import: its clock begins at LAJUR_UJI_JAM and runs on from there, so that
// pictures made on another day show the same day.
const Asli = Date;
const geser = Asli.parse(process.env.LAJUR_UJI_JAM ?? '') - Asli.now();

if (Number.isFinite(geser)) {
  globalThis.Date = class extends Asli {
    constructor(...isi) {
      if (isi.length === 0) super(Asli.now() + geser);
      else super(...isi);
    }

    static now() {
      return Asli.now() + geser;
    }
  };
}
