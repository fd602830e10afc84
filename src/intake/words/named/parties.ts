/** What people who went together are called, before their number: `Đoàn số 2`, `Tổ công tác 1`. */
export const PARTIES: readonly string[] = ['đoàn', 'tổ', 'nhóm', 'đội'].flatMap((party) => [
  `${party} công tác`,
  party,
]);
