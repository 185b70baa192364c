//! Draws runs of small programs, and looks at what is drawn.

use explorer::crossbeam_channel::{Receiver, after, never, tick};
use explorer::explorer::{Limits, explore, simplest};
use explorer::sync::mpsc;
use explorer::trace::Trace;
use explorer::{println, thread};
use pictures::draw;
use std::time::Duration;

/// A run that leads to the first outcome.
fn recorded(program: fn()) -> Trace {
    let report = explore(&Limits::default(), program).expect("the program can be explored");
    let outcome = report.outcomes.keys().next().expect("there is an outcome");
    simplest(&Limits::default(), outcome, "drawn.rs", program).expect("the outcome has a schedule")
}

fn one_message() {
    let (tx, rx) = mpsc::channel();
    let sender = thread::spawn(move || tx.send("A & B").unwrap());
    println!("<{}>", rx.recv().unwrap());
    sender.join().unwrap();
}

fn hang() {
    let (tx, rx) = mpsc::channel::<u8>();
    rx.recv().unwrap();
    drop(tx);
}

fn endless_channels() {
    let _timeout = after(Duration::from_millis(1));
    let _clock = tick(Duration::from_millis(1));
    let _paused: Receiver<u8> = never();
    println!("dropping");
}

#[test]
fn each_step_is_drawn_and_told() {
    let trace = recorded(one_message);
    let picture = draw(&trace, "", "One message");
    assert_eq!(picture.words.len(), trace.events.len());
    for step in 0..trace.events.len() {
        let parts = picture.svg.matches(&format!("data-step=\"{step}\"")).count();
        assert_eq!(parts, 2, "a piece of the lanes and a mark for step {step}");
    }
    assert!(picture.stuck.is_empty());
}

#[test]
fn a_drawing_can_stand_in_markdown() {
    let picture = draw(&recorded(one_message), "", "A \"title\" <b>");
    assert!(picture.svg.lines().all(|line| !line.trim().is_empty()));
    assert!(picture.svg.starts_with("<svg"));
    assert!(picture.svg.contains("&lt;A &amp; B&gt;"), "texts are escaped: {}", picture.svg);
    assert!(!picture.svg.contains("<b>"), "and so is the title: {}", picture.svg);
}

#[test]
fn the_same_run_is_drawn_alike() {
    let drawn = || draw(&recorded(one_message), "", "One message").svg;
    assert_eq!(drawn(), drawn());
}

#[test]
fn a_hang_says_who_holds_a_sender() {
    let picture = draw(&recorded(hang), "", "A hang");
    assert_eq!(picture.stuck, ["main hangs: it still holds a sender itself"]);
    assert!(picture.svg.contains("class=\"waits-for\""));
}

/// A timer's channel, and that of `never`, has no sender and cannot be disconnected: nobody notices when its receiver is dropped.
#[test]
fn a_channel_that_never_ends_is_not_disconnected() {
    let picture = draw(&recorded(endless_channels), "", "Timers");
    let words: Vec<_> = picture.words.iter().map(|told| told.words.as_str()).collect();
    let drops = words.iter().filter(|words| words.contains("drops")).count();
    assert_eq!(drops, 3, "{words:#?}");
    assert!(!words.iter().any(|words| words.contains("disconnected")), "{words:#?}");
    assert!(!picture.svg.contains("class=\"gone\""), "nobody is told: {}", picture.svg);

    let words = draw(&recorded(one_message), "", "One message").words;
    assert!(
        words
            .iter()
            .any(|told| { told.words.ends_with("drops the last sender: the channel is disconnected") })
    );
}

/// A timer that is put in the place of another is called as the other was.
#[test]
fn timers_that_replace_each_other_are_numbered() {
    let source = "let mut quiet = after(D);\nmatch r {\n    Err(_) => quiet = never(),\n}\n";
    let mut trace = recorded(endless_channels);
    trace.channels[0].line = Some(1);
    trace.channels[1].line = Some(3);
    let words: Vec<_> = draw(&trace, source, "").words.into_iter().map(|told| told.words).collect();
    assert!(words.iter().any(|words| words.ends_with("of quiet 1")), "{words:#?}");
    assert!(words.iter().any(|words| words.ends_with("of quiet 2")), "{words:#?}");
}

/// Lines of the source are where the trace says that threads were started and channels made.
#[test]
fn names_come_from_the_program() {
    let source = "fn main() {\n    let (s, r) =\n        channel();\n    let import = thread::spawn(move || s.send(1));\n    \
                  let all: Vec<_> = (0..1).map(|_| thread::spawn(f)).collect();\n}\n";
    let mut trace = recorded(one_message);
    trace.channels[0].line = Some(3);
    trace.threads[1].line = Some(4);
    let svg = draw(&trace, source, "").svg;
    assert!(svg.contains("s → r") && svg.contains("import"), "{svg}");

    // The variable holds all of them.
    trace.threads[1].line = Some(5);
    let svg = draw(&trace, source, "").svg;
    assert!(!svg.contains("all") && svg.contains("thread"), "{svg}");

    trace.threads[1].name = Some("nightly".to_owned());
    assert!(draw(&trace, source, "").svg.contains("nightly"));
}

/// Two workers whose halves are dropped while others go on: there is little room between the lanes.
fn crowded() {
    let (jobs, queue) = mpsc::channel();
    let (results_tx, results) = mpsc::channel();
    let (stop, stopped) = mpsc::sync_channel::<()>(1);
    let worker = thread::Builder::new().name("worker".to_owned()).spawn(move || {
        for job in queue {
            results_tx.send(job).unwrap();
        }
        drop(stopped);
    });
    let other = thread::spawn(move || jobs.send("resize").unwrap());
    println!("{}", results.recv().unwrap());
    drop(stop);
    other.join().unwrap();
    worker.unwrap().join().unwrap();
}

/// `main` joins a worker that is in its way, and whose lane goes on to the end.
fn hang_in_join() {
    let (tx, rx) = mpsc::channel::<u8>();
    let worker = thread::spawn(move || rx.recv().is_ok());
    let other = thread::spawn(move || worker.join().is_ok());
    other.join().unwrap();
    drop(tx);
}

/// Words that a lane runs through, in a drawing.
fn run_through(svg: &str) -> Vec<String> {
    let number = |text: &str| text.parse::<f64>().expect("is a number");
    let lane =
        regex::Regex::new(r#"class="(?:lane|queue)[^"]*" d="M(\d+) (\d+)L\d+ (\d+)""#).expect("is a regex");
    let words = regex::Regex::new(r#"<text class="note" x="(\d+)" y="(\d+)">([^<]*)<"#).expect("is a regex");
    let words: Vec<_> = words.captures_iter(svg).collect();
    assert!(!words.is_empty(), "there are words: {svg}");
    let lanes: Vec<_> = lane.captures_iter(svg).map(|lane| [1, 2, 3].map(|at| number(&lane[at]))).collect();
    let crosses = |(left, y, words): (f64, f64, &str)| {
        // A character is 4 pixels wide at least.
        let right = left + 4.0 * words.chars().count() as f64;
        lanes.iter().any(|[x, from, to]| (left..right).contains(x) && *from < y - 1.0 && *to > y - 8.0)
    };
    let placed = words
        .iter()
        .map(|words| (number(&words[1]), number(&words[2]), words.get(3).expect("it has words").as_str()));
    placed.filter(|placed| crosses(*placed)).map(|(_, _, words)| words.to_owned()).collect()
}

#[test]
fn no_lane_runs_through_words() {
    for program in [one_message, hang, hang_in_join, crowded] {
        let picture = draw(&recorded(program), "", "Words");
        assert_eq!(run_through(&picture.svg), [""; 0], "{}", picture.svg);
    }
}

/// A worker gets jobs and answers, in a channel without room.
fn asks() {
    let (jobs, queue) = mpsc::channel();
    let (answers_tx, answers) = mpsc::sync_channel(0);
    let worker = thread::Builder::new().name("worker".to_owned()).spawn(move || {
        let job: i32 = queue.recv().unwrap();
        answers_tx.send(job * 2).unwrap();
    });
    jobs.send(3).unwrap();
    answers.recv().unwrap();
    worker.unwrap().join().unwrap();
}

#[test]
fn who_talks_to_whom_is_drawn_and_told() {
    let drawn = pictures::who(&recorded(asks), "", "Who");
    assert_eq!(drawn.svg.matches("class=\"box ").count(), 4, "two threads and two channels: {}", drawn.svg);
    let talks = [
        "main sends into channel 1",
        "worker receives from channel 1",
        "worker sends into channel 2",
        "main receives from channel 2",
    ];
    for told in talks {
        assert!(drawn.words.iter().any(|words| words == told), "{told}: {:?}", drawn.words);
    }
    assert!(!drawn.has_waits && !drawn.has_unused, "{:?}", drawn.words);
}

#[test]
fn who_waits_for_whom_is_drawn_and_told() {
    let drawn = pictures::who(&recorded(hang), "", "Who");
    assert!(drawn.has_waits && drawn.has_unused, "{:?}", drawn.words);
    let told = [
        "main sends nothing into channel",
        "main receives nothing from channel",
        "main hangs: it still holds a sender itself",
    ];
    assert!(told.iter().all(|told| drawn.words.iter().any(|words| words == told)), "{:?}", drawn.words);
    assert!(drawn.svg.contains("class=\"waits-for\""), "{}", drawn.svg);
}

#[test]
fn a_buffer_is_drawn_step_by_step() {
    fn room_for_two() {
        let (tx, rx) = mpsc::sync_channel(2);
        tx.send("a").unwrap();
        tx.send("b").unwrap();
        rx.recv().unwrap();
    }
    let drawn = pictures::buffer(&recorded(room_for_two), "", "Buffer").expect("something is sent");
    let told = [
        "main sends A; in the buffer: A",
        "main sends B; in the buffer: A, B",
        "main receives A; in the buffer: B",
        "main drops the last receiver; the buffer is empty",
        "main drops the last sender; the buffer is empty",
    ];
    assert_eq!(drawn.words, told);
    // A place that is empty is drawn too.
    assert_eq!(drawn.svg.matches("class=\"place\"").count(), 10, "{}", drawn.svg);
    assert_eq!(drawn.svg.matches("class=\"empty\"").count(), 6, "{}", drawn.svg);
}

#[test]
fn without_room_a_message_goes_from_hand_to_hand() {
    let drawn = pictures::buffer(&recorded(asks), "", "Buffer").expect("something is sent");
    assert!(
        drawn.words.iter().all(|words| !words.contains("hands")),
        "the first channel has room: {:?}",
        drawn.words
    );
    assert!(pictures::buffer(&recorded(hang), "", "Buffer").is_none(), "nothing is sent");
}

#[test]
fn a_thread_that_waits_for_another_twice_has_one_arrow() {
    fn two_arms() {
        let (one_tx, one) = explorer::crossbeam_channel::unbounded::<u8>();
        let (other_tx, other) = explorer::crossbeam_channel::unbounded::<u8>();
        let worker = thread::spawn(move || {
            let mut select = explorer::crossbeam_channel::Select::new();
            select.recv(&one);
            select.recv(&other);
            select.ready();
        });
        worker.join().unwrap();
        drop((one_tx, other_tx));
    }
    let drawn = pictures::who(&recorded(two_arms), "", "Who");
    // The worker waits for main, and main for the worker.
    assert_eq!(drawn.svg.matches("class=\"waits-for\"").count(), 2, "{}", drawn.svg);
}

#[test]
fn a_thread_with_many_channels_can_be_drawn() {
    fn many() {
        let channels: Vec<_> = (0..70).map(|_| mpsc::channel()).collect();
        for (tx, _) in &channels {
            tx.send(1).unwrap();
        }
        for (_, rx) in &channels {
            rx.recv().unwrap();
        }
    }
    let trace = recorded(many);
    assert!(draw(&trace, "", "Many").svg.contains("channel 70"));
    assert!(pictures::who(&trace, "", "Many").svg.contains("channel 70"));
}
