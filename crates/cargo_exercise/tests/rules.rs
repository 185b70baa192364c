//! What each rule says of programs that break it, and of those that do not.

use cargo_exercise::rules::{AtOnce, Rules};
use explorer::explorer::{Carried, Ending, Limited, Outcome, Work};

fn prints(lines: &[&str]) -> Outcome {
    let stdout = lines.iter().map(|line| format!("{line}\n")).collect();
    Outcome { stdout, stderr: String::new(), ending: Ending::Returned, work: Some(Work::default()) }
}

fn carries(capacity: Option<usize>, sent: usize, received: usize) -> Outcome {
    let (is_unbounded, capacity) = (capacity.is_none(), capacity.unwrap_or_default());
    let channels =
        vec![Carried { is_unbounded, capacity, sent, received, between_threads: received, refused: 0 }];
    Outcome { work: Some(Work { threads: 1, joined: 0, locks: 0, kept: 0, channels }), ..prints(&[]) }
}

#[track_caller]
fn says(rules: &Rules, outcomes: &[Outcome], words: &[&str]) {
    let faults = rules.faults(outcomes, Limited::default(), true);
    let faults = Vec::from_iter(faults.iter().map(|fault| fault.words.as_str()));
    assert_eq!(faults, words);
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[test]
fn how_it_ends() {
    let hangs = Outcome { ending: Ending::Deadlocked, ..prints(&[]) };
    let panics = Outcome { stderr: "panicked: no\n".to_owned(), ..prints(&[]) };
    let exits = Outcome { ending: Ending::Exited(3), ..prints(&[]) };
    let rules = Rules { prints: texts(&["a\n"]), ..Rules::default() };
    // Of a run that does not end well no more is asked.
    says(&rules, &[hangs], &["It can hang."]);
    says(&rules, &[panics], &["It can panic."]);
    says(&rules, &[exits], &["It can end with the exit status 3."]);
}

#[test]
fn what_it_prints() {
    let rules = Rules { prints: texts(&["a\n", "b\nc\n"]), ..Rules::default() };
    says(&rules, &[prints(&["a"]), prints(&["b", "c"])], &[]);
    says(&rules, &[prints(&[])], &["It can print nothing. It should print `a` or `b⏎c`."]);
    says(
        &rules,
        &[prints(&["a"])],
        &["It can never print exactly `b⏎c`, and under some schedule it should. It can print `a`."],
    );
}

#[test]
fn its_lines_and_their_order() {
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    let rules = Rules { lines: texts(&["a", "b", "b"]), before: vec![pair("a", "b")], ..Rules::default() };
    says(&rules, &[prints(&["a", "b", "b"])], &[]);
    says(&rules, &[prints(&["a", "b"])], &["It can end without the line `b`."]);
    says(&rules, &[prints(&["a", "b", "b", "c"])], &["It can print `c`, which is a line too many."]);
    says(&rules, &[prints(&["b", "a", "b"])], &["It can print `b` before `a`."]);
    let rules = Rules { lines: texts(&["a", "b"]), can: vec![texts(&["b", "a"])], ..Rules::default() };
    says(&rules, &[prints(&["a", "b"])], &["`b` never comes before `a`, and under some schedule it should."]);
    says(&rules, &[prints(&["a", "b"]), prints(&["b", "a"])], &[]);
    // The lines that are wanted in an order may be some of those that it prints.
    let rules = Rules {
        can: vec![texts(&["b", "a"])],
        since: Some("the fast one first".to_owned()),
        ..Rules::default()
    };
    says(
        &rules,
        &[prints(&["a"]), prints(&["c"])],
        &["It can never print the line `b`, and under some schedule it should: the fast one first."],
    );
    says(&rules, &[prints(&["a", "b"]), prints(&["b", "a"])], &[]);
}

#[test]
fn how_many_at_the_same_time() {
    let at_most = |most| {
        let at_once = AtOnce { from: "begins".to_owned(), to: "ends".to_owned(), most };
        Rules { at_once: Some(at_once), ..Rules::default() }
    };
    let rules = at_most(1);
    says(&rules, &[prints(&["begins 1", "ends 1", "begins 2", "ends 2"])], &[]);
    let two = prints(&["begins 1", "begins 2", "ends 1", "ends 2"]);
    says(&rules, std::slice::from_ref(&two), &["2 can be at work at the same time, and at most 1 may."]);
    says(&at_most(3), &[two], &["At most 2 can be at work at the same time, and 3 should be possible."]);
}

#[test]
fn what_it_has_done() {
    let rules = Rules { threads: 1, messages: 2, capacities: vec![1, 2], ..Rules::default() };
    says(&rules, &[carries(Some(1), 2, 2)], &[]);
    says(
        &rules,
        &[prints(&[])],
        &["It can end when no thread has done anything beside `main`; this exercise wants at least 1."],
    );
    says(
        &rules,
        &[carries(Some(1), 2, 1)],
        &[
            "It can end when only one message has come from one thread to another; this exercise wants at least 2.",
            "A message can be sent that nobody receives.",
        ],
    );
    says(&rules, &[carries(Some(3), 2, 2)], &["A channel has the capacity 3; it should be 1 or 2."]);
    says(&rules, &[carries(None, 2, 2)], &["A channel has no limit to its capacity; it should be 1 or 2."]);
    let mut to_itself = carries(Some(1), 1, 1);
    to_itself.work.as_mut().expect("it is told").channels[0].between_threads = 0;
    let rules = Rules { messages: 1, ..Rules::default() };
    says(
        &rules,
        &[to_itself],
        &["It can end when no message has come from one thread to another; this exercise wants at least 1."],
    );
    let rules = Rules { messages: 3, means: Some("an answer is one, too".to_owned()), ..Rules::default() };
    says(
        &rules,
        &[carries(Some(2), 2, 2)],
        &[
            "It can end when only 2 messages have come from one thread to another; this exercise wants at least 3: an answer is one, too.",
        ],
    );
    let rules = Rules { joined: true, ..Rules::default() };
    says(&rules, &[carries(Some(2), 2, 2)], &["It can end when nobody has joined one of its threads."]);
    let mut joins = carries(Some(2), 2, 2);
    joins.work.as_mut().expect("it is told").joined = 1;
    says(&rules, &[joins], &[]);
    let rules = Rules { locks: 2, ..Rules::default() };
    says(
        &rules,
        &[prints(&[])],
        &["It can end when no lock of a `Mutex` has been taken; this exercise wants at least 2."],
    );
    let rules = Rules { may_lose: true, ..Rules::default() };
    says(&rules, &[carries(Some(1), 2, 1)], &[]);
}

#[test]
fn what_is_too_much() {
    let with = |change: fn(&mut Work)| {
        let mut outcome = carries(None, 3, 3);
        change(outcome.work.as_mut().expect("it is told"));
        outcome
    };
    let rules = Rules { most_threads: Some(1), ..Rules::default() };
    says(&rules, &[with(|_| ())], &[]);
    says(
        &rules,
        &[with(|work| work.threads = 3)],
        &["It can have 3 threads beside `main` at work; this exercise wants at most 1."],
    );
    let rules = Rules { keeps: Some(1), ..Rules::default() };
    says(&rules, &[with(|work| work.kept = 1)], &[]);
    says(
        &rules,
        &[with(|work| work.kept = 3)],
        &[
            "A thread can keep 3 messages that it has received; it should send one on for each, and keep 1 at most.",
        ],
    );
    let rules = Rules { refused: Some(1), ..Rules::default() };
    says(&rules, &[with(|work| work.channels[0].refused = 1)], &[]);
    says(
        &rules,
        &[with(|work| work.channels[0].refused = 2)],
        &["2 sends to somebody who has gone can fail; 1 is enough to know it."],
    );
}

#[test]
fn channels_where_no_send_waits() {
    let rules = Rules { unbounded: 1, ..Rules::default() };
    says(&rules, &[carries(None, 1, 1)], &[]);
    let words = "Messages can go over no channel without a limit; this exercise wants at least 1: with a limit, a send waits or fails when nobody receives.";
    says(&rules, &[carries(Some(100), 1, 1)], &[words]);
    // One over which nothing went is none.
    says(&rules, &[carries(None, 0, 0)], &[words]);
}

#[test]
fn what_stands_in_the_code() {
    let rules = Rules { uses: texts(&["select"]), without: texts(&["sleep"]), ..Rules::default() };
    let words = |code: &str| {
        Vec::from_iter(
            rules.faults_of_code(code, "fn main() { yield_now() }").into_iter().map(|fault| fault.words),
        )
    };
    assert_eq!(words("fn main() { select!{ \"sleep\" } } // sleep"), Vec::<String>::new());
    assert_eq!(
        words("fn main() {\n thread::sleep(T) } // select"),
        [
            "It does not use `select`, and this exercise is about that.",
            "Line 2: solve this exercise without `sleep`.",
            "Line 2: solve this exercise without `sleep`, which waits for nothing that happens.",
        ]
    );
    let rules = Rules::default();
    let words =
        |code: &str| Vec::from_iter(rules.faults_of_code(code, "yield_now()").into_iter().map(|it| it.words));
    assert_eq!(words("yield_now()"), Vec::<String>::new());
    assert_eq!(
        words("spin_loop()"),
        ["Line 1: solve this exercise without `spin_loop`, which waits for nothing that happens."]
    );
}

#[test]
fn who_only_looks() {
    let limited = Limited { polls: true, ..Limited::default() };
    let faults = Rules::default().faults(&[prints(&[])], limited, true);
    assert!(faults[0].words.starts_with("It can look again and again"), "{faults:?}");
    let may = Rules { polls: true, ..Rules::default() };
    assert_eq!(may.faults(&[prints(&[])], limited, true), []);
}

#[test]
fn what_it_is_given() {
    let rules = Rules { arguments: texts(&["limit"]), ..Rules::default() };
    let code = |body: &str| format!("fn ask(limit: u32) {{ {body} }}");
    assert_eq!(rules.faults_of_code(&code("wait(limit)"), ""), []);
    let faults = rules.faults_of_code(&code("let _ = limit; wait(50) /* not limit */"), "");
    assert_eq!(faults[0].words, "It does not use `limit`, which it is given.");
}

#[test]
fn where_a_long_text_is_another() {
    let wanted = ["a", "b", "c", "d", "e"];
    let rules = Rules { prints: vec![wanted.map(|line| format!("{line}\n")).concat()], ..Rules::default() };
    says(&rules, &[prints(&wanted)], &[]);
    says(
        &rules,
        &[prints(&["a", "b", "x", "d", "e"])],
        &["Line 3 of what it prints can be `x`. It should be `c`."],
    );
    says(&rules, &[prints(&["a", "b"])], &["It can end without `c`, which should be line 3."]);
    let more = prints(&["a", "b", "c", "d", "e", "f"]);
    says(&rules, &[more], &["It can print `f` as line 6, which is a line too many."]);
}

#[test]
fn lines_that_come_in_this_order() {
    let rules = Rules { can: vec![texts(&["a", "c", "b"])], ..Rules::default() };
    says(&rules, &[prints(&["a", "b", "c"]), prints(&["a", "x", "c", "b"])], &[]);
    says(
        &rules,
        &[prints(&["a", "b", "c"])],
        &["`a`, `c`, `b` never come in this order, and under some schedule they should."],
    );
}
