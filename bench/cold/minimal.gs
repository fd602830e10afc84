// The least that gives the same number: for one layout, one way of writing names, and dates that are dates.
function MINIMAL_DAYS(officers, trips) {
  const days = {};
  const first = Date.UTC(2022, 0, 1) / 86400000;
  const last = Date.UTC(2022, 2, 31) / 86400000;
  const serial = (date) => Math.floor((date.getTime() + 7 * 3600000) / 86400000);
  for (let row = 1; row < trips.length; row += 1) {
    const name = trips[row][1];
    if (name === '' || trips[row][12] !== 'Đã thực hiện') continue;
    const own = (days[name] = days[name] || {});
    for (let day = serial(trips[row][5]); day <= serial(trips[row][6]); day += 1)
      if (day >= first && day <= last) own[day] = true;
  }
  const of = (name) => Object.keys(days[name] || {}).length;
  return Array.isArray(officers) ? officers.map(([name]) => [of(name)]) : of(officers);
}
