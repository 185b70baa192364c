//! Runs that can be told and drawn in one way only.

use explorer::explorer::{Limits, explore, simplest};
use explorer::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use explorer::sync::{Arc, Barrier, Condvar, Mutex, Once, RwLock, RwLockWriteGuard, mpsc};
use explorer::time::Duration;
use explorer::{eprintln, println, thread};
use pictures::{Picture, draw};
use regex::Regex;

/// The run that leads to the first outcome.
fn drawn(program: fn()) -> Picture {
    let report = explore(&Limits::default(), program).expect("the program can be explored");
    let outcome = report.outcomes.keys().next().expect("there is an outcome");
    let trace = simplest(&Limits::default(), outcome, "told.rs", program);
    draw(&trace.expect("the outcome has a schedule"), "", "")
}

fn buffered() {
    let (tx, rx) = mpsc::channel();
    let senders = [tx.clone(), tx.clone()];
    drop(senders);
    let sender = thread::spawn(move || tx.send(7).unwrap());
    println!("{}\nand more", rx.recv().unwrap());
    eprintln!("error");
    sender.join().unwrap();
    drop(rx);
    println!("end");
}

fn the_receiver_waits() {
    let (tx, rx) = mpsc::sync_channel(0);
    let sender = thread::spawn(move || tx.send(7).unwrap());
    rx.recv().unwrap();
    sender.join().unwrap();
}

fn the_sender_waits() {
    let (tx, rx) = mpsc::sync_channel(0);
    let receiver = thread::spawn(move || rx.recv().unwrap());
    tx.send(7).unwrap();
    receiver.join().unwrap();
}

fn many() {
    let (tx, rx) = mpsc::channel();
    (0..28).for_each(|message| tx.send(message).unwrap());
    assert_eq!(rx.iter().take(28).count(), 28);
}

fn words(picture: &Picture) -> Vec<&str> {
    let words = picture.words.iter().map(|told| told.words.as_str());
    words.collect()
}

/// All places where the pattern is, with what its groups are there.
fn all<const N: usize>(pattern: &str, text: &str) -> Vec<[String; N]> {
    let pattern = Regex::new(pattern).expect("the pattern is one");
    let found = pattern.captures_iter(text);
    found.map(|found| found.extract::<N>().1.map(str::to_owned)).collect()
}

/// What is drawn in a layer, `lanes` or `marks`, step by step.
fn steps(picture: &Picture, layer: &str) -> Vec<String> {
    let begin = format!("<g class=\"{layer}\">\n<g class=\"step\" ");
    let (_, drawn) = picture.svg.split_once(&begin).expect("there is a layer");
    let (drawn, _) = drawn.split_once("</g>\n</g>\n<g class").expect("it ends");
    drawn.split("<g class=\"step\" ").map(str::to_owned).collect()
}

/// In which steps this is drawn in the layer.
fn with(picture: &Picture, layer: &str, drawn: &str) -> Vec<usize> {
    let steps = steps(picture, layer);
    let with = steps.iter().enumerate();
    with.filter(|(_, step)| step.contains(drawn)).map(|(at, _)| at).collect()
}

/// The columns from left to right: where their middles are, and their names.
fn columns(picture: &Picture) -> Vec<(usize, String)> {
    let names = r#"class="(?:thread|channel)" text-anchor="middle" x="(\d+)" y="\d+">\s*(\w+)"#;
    let mut columns: Vec<_> =
        all(names, &picture.svg).into_iter().map(|[x, name]: [String; 2]| (number(&x), name)).collect();
    columns.sort();
    columns
}

fn number(digits: &str) -> usize {
    digits.parse().expect("it is a number")
}

/// Every arrow: its kind, and the columns from which and to which it points.
fn arrows(picture: &Picture) -> Vec<String> {
    let columns = columns(picture);
    let nearest = |x: usize| {
        let nearest = columns.iter().min_by_key(|(middle, _)| middle.abs_diff(x));
        &nearest.expect("there are columns").1
    };
    let arrow = r#"<g class="([\w-]+)">
<path class="shaft" d="M(\d+) \d+L(\d+) \d+"/>
<path class="head" d="M(\d+) \d+l(-?)6 "#;
    let arrows = all(arrow, &picture.svg).into_iter();
    let told = arrows.map(|[kind, from, to, tip, back]: [String; 5]| {
        assert_eq!(to, tip, "the head is at the end");
        let (from, to) = (number(&from), number(&to));
        assert_eq!(from < to, back == "-", "the head spreads backwards");
        format!("{kind}: {} to {}", nearest(from), nearest(to))
    });
    told.collect()
}

#[test]
fn a_message_in_a_buffer_is_told() {
    assert_eq!(
        words(&drawn(buffered)),
        [
            "main drops a sender; 2 are left",
            "main drops a sender; 1 is left",
            "main starts thread",
            "main waits for a message",
            "thread sends A (7); in the channel now: A",
            "thread drops the last sender: the channel is disconnected",
            "thread ends",
            "main receives A; nothing is left in the channel",
            "main prints “7\nand more”",
            "main prints “error” to standard error",
            "main joins thread",
            "main drops the last receiver",
            "main prints “end”",
            "main returns, and the program ends",
        ]
    );
}

/// A step's lanes end at its row: what they show has come about in the steps before.
#[test]
fn a_message_in_a_buffer_is_drawn() {
    let picture = drawn(buffered);
    assert_eq!(with(&picture, "lanes", "\"lane waits "), [4]);
    assert_eq!(with(&picture, "lanes", "\"queue holds\""), [5, 6, 7]);
    let queue = [0, 1, 2, 3, 4, 8, 9, 10, 11];
    assert_eq!(with(&picture, "lanes", "\"queue\""), queue);
    assert_eq!(
        arrows(&picture),
        [
            "starts: main to thread",
            "message: thread to channel",
            "gone: thread to channel",
            "message: channel to main",
        ]
    );
}

#[test]
fn a_hand_over_to_who_waits_is_told_and_drawn() {
    let picture = drawn(the_receiver_waits);
    let words = words(&picture);
    assert_eq!(words[2], "thread sends A (7) to main, which has waited for it");
    assert_eq!(arrows(&picture)[1], "message: thread to main");
}

#[test]
fn a_hand_over_from_who_waits_is_told_and_drawn() {
    let picture = drawn(the_sender_waits);
    let words = words(&picture);
    assert_eq!(words[1], "main waits for a receiver");
    assert_eq!(words[2], "thread receives A from main, which has waited to send it");
    assert_eq!(arrows(&picture)[1], "message: main to thread");
}

#[test]
fn a_channel_stands_between_those_who_use_it() {
    let columns = columns(&drawn(buffered));
    let names: Vec<_> = columns.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["main", "channel", "thread"]);
}

#[test]
fn what_is_printed_has_room() {
    let picture = drawn(buffered);
    let screen = r#"class="screen" height="(\d+)" rx="2" width="\d+" x="\d+" y="(\d+)""#;
    let marks = steps(&picture, "marks");
    let mut checked = 0;
    for pair in marks.windows(2) {
        for [height, top] in all(screen, &pair[0]) {
            let next = all(r#"d="M[\d.]+ (\d+)"#, &pair[1]);
            let [next]: &[String; 1] = &next[0];
            assert!(number(&top) + number(&height) < number(next), "{pair:?}");
            checked += 1;
        }
    }
    assert_eq!(checked, 3);
}

#[test]
fn more_messages_than_there_is_room_for() {
    let picture = drawn(many);
    assert!(words(&picture)[25].starts_with("main sends Z (25)"));
    assert!(words(&picture)[26].starts_with("main sends AA (26)"));
    assert!(words(&picture)[27].starts_with("main sends AB (27)"));

    // After the last send all 28 are in the buffer: the first are shown, and the others counted.
    let last = &steps(&picture, "marks")[27];
    let held: Vec<[String; 1]> =
        all("class=\"letter held\" text-anchor=\"middle\" x=\"\\d+\" y=\"\\d+\">\\s*(\\S+)", last);
    let held: Vec<_> = held.iter().map(|[text]| text.as_str()).collect();
    assert_eq!(held, ["A", "B", "C", "D", "E", "F", "G", "H", "+20"]);
}

fn an_rwlock_is_held() {
    let lock = Arc::new(RwLock::new(0));
    let theirs = Arc::clone(&lock);
    let _reading = lock.read().unwrap();
    assert!(lock.try_write().is_err());
    thread::spawn(move || *theirs.write().unwrap() = 1).join().unwrap();
}

#[test]
fn who_holds_an_rwlock_is_told() {
    let picture = drawn(an_rwlock_is_held);
    assert_eq!(
        words(&picture),
        [
            "main locks the RwLock to read",
            "main finds it locked",
            "main starts thread",
            "main waits for the end of thread",
            "thread waits for the RwLock, to write",
        ]
    );
}

fn nobody_waits_yet() {
    let shared = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&shared);
    thread::spawn(move || theirs.1.notify_one()).join().unwrap();
    shared.1.notify_all();
    drop(shared.1.wait_while(shared.0.lock().unwrap(), |is_set| !*is_set));
}

#[test]
fn a_lost_notification_is_told() {
    let picture = drawn(nobody_waits_yet);
    assert_eq!(
        words(&picture),
        [
            "main starts thread",
            "main waits for the end of thread",
            "thread notifies nobody, since none waits",
            "thread ends",
            "main joins thread",
            "main notifies nobody, since none waits",
            "main locks the mutex",
            "main unlocks the mutex",
            "main waits for a notification",
        ]
    );
}

fn the_one_who_waits_is_notified() {
    let shared = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&shared);
    let guard = shared.0.lock().unwrap();
    let thread = thread::spawn(move || {
        *theirs.0.lock().unwrap() = true;
        theirs.1.notify_one();
    });
    drop(shared.1.wait_while(guard, |is_set| !*is_set));
    thread.join().unwrap();
    println!("end");
}

#[test]
fn a_notification_is_told() {
    let picture = drawn(the_one_who_waits_is_notified);
    let words = words(&picture);
    assert_eq!(words[1], "main starts thread");
    assert!(words.contains(&"thread notifies main"), "{words:?}");
    assert!(words.contains(&"main goes on"), "{words:?}");
}

fn its_time_is_up() {
    let shared = (Mutex::new(()), Condvar::new());
    let waits = shared.1.wait_timeout_while(shared.0.lock().unwrap(), Duration::ZERO, |()| true);
    assert!(waits.unwrap().1.timed_out());
}

#[test]
fn a_time_that_is_up_is_told() {
    assert_eq!(
        words(&drawn(its_time_is_up)),
        [
            "main locks the mutex",
            "main unlocks the mutex, and the time is over before it is notified",
            "main locks the mutex",
            "main unlocks the mutex",
            "main returns, and the program ends",
        ]
    );
}

fn one_at_a_barrier_for_two() {
    let barrier = Arc::new(Barrier::new(2));
    let theirs = Arc::clone(&barrier);
    let thread = thread::spawn(move || theirs.wait());
    thread.join().unwrap();
    barrier.wait();
}

#[test]
fn who_is_missing_at_a_barrier_is_told() {
    assert_eq!(
        words(&drawn(one_at_a_barrier_for_two)),
        [
            "main starts thread",
            "main waits for the end of thread",
            "thread comes to the barrier",
            "thread waits for 1 more at the barrier",
        ]
    );
}

fn all_at_a_barrier() {
    let barrier = Arc::new(Barrier::new(2));
    let theirs = Arc::clone(&barrier);
    let thread = thread::spawn(move || theirs.wait());
    barrier.wait();
    thread.join().unwrap();
}

#[test]
fn a_barrier_is_told() {
    let picture = drawn(all_at_a_barrier);
    let words = words(&picture);
    assert!(
        words.iter().any(|words| words.ends_with("is the last to come to the barrier, and opens it")),
        "{words:?}"
    );
    assert!(words.iter().any(|words| words.ends_with(" goes on")), "{words:?}");
}

fn fails_to_initialize() {
    let once = Arc::new(Once::new());
    let fails = catch_unwind(AssertUnwindSafe(|| once.call_once(|| resume_unwind(Box::new(())))));
    assert!(fails.is_err());
    let theirs = Arc::clone(&once);
    thread::spawn(move || {
        assert!(!theirs.is_completed());
        theirs.call_once_force(|_| {});
    });
    once.wait_force();
}

#[test]
fn an_initialization_is_told() {
    let picture = drawn(fails_to_initialize);
    let words = words(&picture);
    assert_eq!(words[..3], ["main begins to initialize", "main fails to initialize", "main starts thread"]);
    assert!(words.contains(&"thread finds it not initialized"), "{words:?}");
    assert!(words.contains(&"thread has initialized"), "{words:?}");
    assert!(words.contains(&"main finds it initialized"), "{words:?}");
}

fn poisoned_and_read_on() {
    let (mutex, lock) = (Mutex::new(()), RwLock::new(()));
    let panics = catch_unwind(AssertUnwindSafe(|| {
        let _guard = mutex.lock();
        resume_unwind(Box::new(()));
    }));
    assert!(panics.is_err() && mutex.is_poisoned() && !lock.is_poisoned());
    mutex.clear_poison();
    let _reads = RwLockWriteGuard::downgrade(lock.write().unwrap());
}

#[test]
fn poison_is_told() {
    assert_eq!(
        words(&drawn(poisoned_and_read_on)),
        [
            "main locks the mutex",
            "main poisons the mutex",
            "main unlocks the mutex",
            "main finds the mutex poisoned",
            "main finds the RwLock not poisoned",
            "main clears the poison of the mutex",
            "main locks the RwLock to write",
            "main goes on with the RwLock to read",
            "main unlocks the RwLock",
            "main returns, and the program ends",
        ]
    );
}
