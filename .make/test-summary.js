// Adds up what Surefire and Failsafe have reported, in the form of their own closing line.
const { readFileSync, readdirSync, existsSync } = require('node:fs');

const totals = { tests: 0, failures: 0, errors: 0, skipped: 0 };

for (const module of ['processes', 'forms', 'app']) {
  for (const kind of ['surefire-reports', 'failsafe-reports']) {
    addReports(`${module}/target/${kind}`);
  }
}
console.log(
  `Tests run: ${totals.tests}, Failures: ${totals.failures}, Errors: ${totals.errors}, ` +
    `Skipped: ${totals.skipped}`,
);
if (totals.tests === 0 || totals.failures + totals.errors > 0) {
  process.exitCode = 1;
}

function addReports(folder) {
  const reports = existsSync(folder) ? readdirSync(folder) : [];
  for (const report of reports.filter((name) => /^TEST-.*\.xml$/.test(name))) {
    addReport(readFileSync(`${folder}/${report}`, 'utf8'));
  }
}

function addReport(xml) {
  const suite = /<testsuite\b[^>]*>/.exec(xml)[0];
  for (const count of Object.keys(totals)) {
    totals[count] += Number(new RegExp(`\\b${count}="(\\d+)"`).exec(suite)[1]);
  }
}
