//! The full set of outcomes of a program, found with the reduction and without.

use explorer::explorer::{Limits, Outcome, Report, Search, explore, simplest};
use std::collections::BTreeSet;

/// What this search finds, which is all that there is within the limits.
pub fn report(limits: &Limits, search: Search, program: fn()) -> Report {
    let limits = Limits { search, ..limits.clone() };
    let report = explore(&limits, program).expect("the program can be explored");
    assert!(report.is_exhaustive(), "{search:?} needs more runs");
    report
}

/// What is printed, and how the program ends.
pub fn words(outcome: &Outcome) -> String {
    let lines = outcome.stdout.trim().replace('\n', " ");
    format!("{lines}|{:?}", outcome.ending)
}

/// Both searches find these outcomes and no others, and there is a simplest run that leads to each. `file`: the name of the test's file.
/// Returns what they report, the reduced search first.
#[track_caller]
pub fn expect(limits: &Limits, file: &str, program: fn(), expected: &[&str]) -> [Report; 2] {
    let expected: BTreeSet<_> = expected.iter().map(|text| text.to_string()).collect();
    let reports = [Search::Reduced, Search::Plain].map(|search| report(limits, search, program));
    let [reduced, plain] = &reports;
    assert_eq!(reduced.outcomes.keys().map(words).collect::<BTreeSet<_>>(), expected);
    assert!(plain.outcomes.keys().eq(reduced.outcomes.keys()), "the plain search finds {plain:#?}");
    for outcome in reduced.outcomes.keys() {
        let trace = simplest(limits, outcome, file, program);
        assert_eq!(trace.map(|trace| trace.outcome), Ok(outcome.clone()));
    }
    reports
}
