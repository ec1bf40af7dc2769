/** Fields that shape 2 added to events of shape 1, with what their absence meant. By kind of event. */
export const TAMBAHAN_2: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // Sheets had no code of their own.
  dipindai: { cetakan: null },
};
