//! What a listing does, against what its page says.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, GRAPH, LEDGER, LISTINGS, ORDERS, Planted, TABLE};
use checks::book::{Book, line_at};
use checks::guesses::GUESSES;
use checks::page;
use checks::problem::Problem;
use checks::run::StopWhen;
use checks::toolchain::{CargoToolchain, Memory, Toolchain};
use checks::verdict::Listed;
use std::time::Duration;

#[test]
fn stale_output() {
    Planted::new().replace(ENDINGS, "\ngood morning\n", "\ngood evening\n").finds(Expected {
        file: ENDINGS,
        at: Text("```text,prints\n"),
        message: "another output than `greeting` prints",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn missing_line_in_any_order() {
    Planted::new().replace(ORDERS, "\none\ntwo\n", "\none\n").finds(Expected {
        file: ORDERS,
        at: Text("```text,prints-any-order"),
        message: "another output than `racing`",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn missing_outcome() {
    Planted::new()
        .replace(ORDERS, "first: Ok(1)", "first: Ok(3)")
        .replace(ORDERS, "first: Ok(2)", "first: Ok(4)")
        .finds(Expected {
            file: ORDERS,
            at: Text("```text,outcomes"),
            message: "not among the outcomes on the page",
            help: "add it to the block",
        });
}

#[test]
fn outcome_listed_twice() {
    let [one, other] = CHOOSING;
    choosing(&[one, one, other]).finds(Expected {
        file: ORDERS,
        at: Text("```text,outcomes"),
        message: "one outcome of `choosing` twice",
        help: "take one of the two out",
    });
}

#[test]
fn outcome_that_this_version_is_said_to_have_alone() {
    let planted = Planted::new()
        .replace(ORDERS, ">&#8291;<strong>Either of", " data-version=\"1\">&#8291;<strong>Either of")
        .replace(
            ORDERS,
            ", and no other<",
            ", and no other; with crossbeam-channel 0.5.17, always outcome 1<",
        );
    planted.finds(Expected {
        file: ORDERS,
        at: Text("```text,outcomes"),
        message: "something else of what this version of crossbeam-channel does in `choosing`",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn one_outcome_that_is_called_several() {
    let planted =
        Planted::new().replace(ENDINGS, "```text,prints\ngood morning", "```text,outcomes\ngood morning");
    planted.update(&[ENDINGS, GRAPH, TABLE, LISTINGS]);
    planted.finds(Expected {
        file: ENDINGS,
        at: Text("```text,outcomes"),
        message: "`greeting` has one outcome",
        help: "such as `text,prints`",
    });
}

#[test]
fn possible_outcome_left_out() {
    // A run may show it before the exploration does; it is named in either case.
    let [_, other] = CHOOSING;
    choosing(&[other]).finds(Expected {
        file: ORDERS,
        at: Text("```text,outcomes"),
        message: "first: Ok(1)",
        help: "",
    });
}

#[test]
fn impossible_outcome() {
    let [one, other] = CHOOSING;
    choosing(&[one, "first: Ok(3)\n", other]).finds(Expected {
        file: ORDERS,
        at: Text("```text,outcomes"),
        message: "`choosing` cannot do this under any schedule:\n    first: Ok(3)",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn one_outcome_where_there_are_two() {
    let from = "println!(\"good morning\");";
    let late = "let late = thread::spawn(|| println!(\"good evening\"));";
    let to = format!("{late} thread::sleep(Duration::from_millis(50)); {from} late.join().unwrap();");
    Planted::new()
        .edit("greeting", from, &to)
        .replace(ENDINGS, "\ngood morning\n", "\ngood evening\ngood morning\n")
        .finds(Expected { file: ENDINGS, at: Text("```text,prints\n"), message: "good evening", help: "" });
}

const RULES: &str = "sent 1 before sent 2\nreceived 1 before sent 3\n";

fn outcomes_of_overlapping(planted: Planted, message: &str, help: &str) {
    let text = planted.read(ORDERS);
    let figure = text.find("<figure id=\"overlapping\">").expect("the chapter has this figure");
    let block = figure + text[figure..].find("```text,outcomes").expect("the figure has this block");
    planted.finds(Expected { file: ORDERS, at: Line(line_at(&text, block)), message, help });
}

#[test]
fn wrong_number_of_outcomes() {
    let planted = Planted::new()
        .replace(ORDERS, "In each of the 13", "In each of the 14")
        .replace(ORDERS, "Outcome 1 of 13", "Outcome 1 of 14")
        .replace(ORDERS, "one of 13 outcomes", "one of 14 outcomes");
    outcomes_of_overlapping(planted, "`overlapping` has 13 outcomes and not 14", "BOOK_UPDATE=1");
}

#[test]
fn rule_that_is_broken() {
    // One outcome breaks it: the receiver is as late as it can be, and the sender has printed before it prints.
    let outcome = "sent 1\nreceived 1\nsent 2\nsent 3\nreceived 2\nreceived 3";
    let rules = format!("{RULES}received 3 before sent 3\n");
    let planted = Planted::new().replace(ORDERS, RULES, &rules);
    let problems = planted.problems();
    let said: Vec<_> = problems.iter().map(Problem::to_string).collect();
    let named = said.iter().any(|said| {
        said.contains("against the rule `received 3 before sent 3`")
            && said.contains(&outcome.replace('\n', "\n    "))
    });
    // When the run that comes first breaks it as well, that run is what is named.
    let by_run = said.len() == 1 && said[0].contains("did something that is not among the outcomes");
    assert!(named || by_run, "{said:#?}");
}

#[test]
fn some_outcomes_and_no_rule() {
    let planted = Planted::new().replace(ORDERS, RULES, "");
    outcomes_of_overlapping(planted, "and no rule for the others", "this line before that line");
}

#[test]
fn more_outcomes_than_a_page_can_show() {
    let some: Vec<_> = (1..=9).map(|n| format!("number {n}\n")).collect();
    let some: Vec<_> = some.iter().map(String::as_str).collect();
    let planted = Planted::new();
    let text = planted.read(ORDERS);
    let at = text
        .find("<div class=\"outcomes\" style=\"--longest: 10\"><div>Outcome 1 of 13")
        .expect("the chapter shows an outcome");
    let end = at + text[at..].find("<figcaption").expect("the figure has a caption");
    let planted = planted.replace(ORDERS, &text[at..end], &blocks(&some)).replace(
        ORDERS,
        "one of 13 outcomes, and no other; 1 is shown<",
        "one of these 9 outcomes, and no other<",
    );
    let problems = planted.problems();
    let first = problems.first().expect("there is a problem");
    assert!(first.message.contains("the page lists 9 outcomes of `overlapping`"), "{first}");
    assert!(first.help.contains("-- 9 in all, and in each --"), "{first}");
}

#[test]
fn use_of_what_is_not_covered() {
    let from = "println!(\"good morning\");";
    let to = "std::time::SystemTime::now(); println!(\"good morning\");";
    Planted::new().edit("greeting", from, to).finds(Expected {
        file: "examples/greeting.rs",
        at: Text("SystemTime"),
        message: "`greeting` uses something that the explorer does not cover",
        help: "what the explorer covers",
    });
}

/// `greeting`, with a wait that a run can give up more often than the limits let it.
fn with_a_wait() -> Planted {
    let from = "println!(\"good morning\");";
    let to = "let (tx, rx) = std::sync::mpsc::channel();
        let sender = thread::spawn(move || tx.send(\"good morning\"));
        let wait = std::time::Duration::from_secs(5);
        while rx.recv_timeout(wait).is_err() {}
        println!(\"good morning\");
        sender.join().unwrap().unwrap();";
    Planted::new().edit("greeting", from, to)
}

#[test]
fn limit_that_the_caption_does_not_name() {
    with_a_wait().finds(Expected {
        file: ENDINGS,
        at: Text("```text,prints"),
        message: "`greeting` has more outcomes than were explored, and its caption does not say so",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn run_beyond_a_limit_that_the_caption_names() {
    let mut planted = with_a_wait();
    planted.update(&[ENDINGS, GRAPH, GUESSES, LISTINGS]);
    planted.toolchain.strays = Some("greeting");
    assert_eq!(planted.problems(), []);
}

/// The page and the explorer agree, and a later run does not.
#[test]
fn run_that_should_be_impossible() {
    let mut planted = Planted::new();
    planted.toolchain.strays = Some("greeting");
    planted.finds(Expected {
        file: "examples/greeting.rs",
        at: Text("//! A greeting."),
        message: "a run of `greeting` did what the explorer takes to be impossible:\n    something else",
        help: "mend the explorer",
    });
}

#[test]
fn panic_with_another_message() {
    Planted::new().replace(ENDINGS, "`Err` value: RecvError", "`Err` value: TimedOut").finds(Expected {
        file: ENDINGS,
        at: Text("```text,panics"),
        message: "another output than `failing` prints",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn program_that_should_panic_and_returns() {
    Planted::new()
        .replace("examples/failing.rs", "rx.recv().unwrap();", "let _ = rx.recv();")
        .replace(
            ENDINGS,
            "rx.recv().unwrap();\n}\n```\n\n```text,panics",
            "let _ = rx.recv();\n}\n```\n\n```text,panics",
        )
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,panics"),
            message: "says that `failing` panics, and it returned",
            help: "change the verdict",
        });
}

#[test]
fn program_that_should_return_and_panics() {
    let panicking = "panic!(\"good morning\")";
    Planted::new().edit("greeting", "println!(\"good morning\")", panicking).finds(Expected {
        file: ENDINGS,
        at: Text("```text,prints\n"),
        message: "says that `greeting` prints, and it panicked",
        help: "change the verdict",
    });
}

#[test]
fn program_that_should_hang_and_ends() {
    Planted::new().edit("waiting", "(_tx, rx)", "(_, rx)").finds(Expected {
        file: ENDINGS,
        at: Text("```text,hangs"),
        message: "`waiting` should never end, and it returned",
        help: "so that it hangs",
    });
}

#[test]
fn program_that_should_end_and_hangs() {
    // The others have run by then, and are not run again, so that a short limit strikes this one alone.
    assert_eq!(Planted::new().problems(), []);
    let waiting = "loop { thread::park() }";
    Planted::new()
        .with_limit(Duration::from_secs(2))
        .edit("greeting", "println!(\"good morning\");", waiting)
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,prints\n"),
            message: "`greeting` should end, and had not ended after 2 s",
            help: "still alive",
        });
}

#[test]
fn panic_lost_in_a_thread() {
    let lost = "let _ = thread::spawn(|| panic!(\"lost\")).join(); println!";
    Planted::new()
        .replace("examples/greeting.rs", "println!", lost)
        .replace(ENDINGS, "println!(\"good", &format!("{lost}(\"good"))
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,prints\n"),
            message: "a thread of `greeting` panics",
            help: "join the thread",
        });
}

#[test]
fn output_on_standard_error() {
    let talking = "eprintln!(\"hm\"); println!";
    Planted::new()
        .replace("examples/greeting.rs", "println!", talking)
        .replace(ENDINGS, "println!(\"good", &format!("{talking}(\"good"))
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,prints\n"),
            message: "writes something else to standard error",
            help: "BOOK_UPDATE=1",
        });
}

#[test]
fn exit_status() {
    let exit = "std::process::exit(3)";
    Planted::new().edit("greeting", "println!(\"good morning\")", exit).finds(Expected {
        file: ENDINGS,
        at: Text("```text,prints\n"),
        message: "it ended with exit status 3",
        help: "change the program",
    });
}

#[test]
fn program_that_cannot_be_built() {
    let planted = Planted::new();
    let book = Book::load(planted.root());
    let _without_a_package = planted.remove("Cargo.toml");
    let result = CargoToolchain::default().run(&book, &book.examples["greeting"], &StopWhen::Never);
    let said = result.expect_err("there is nothing that Cargo could build").to_string();
    assert!(said.contains("examples/greeting.rs:1: the program cannot be built"), "{said}");
    assert!(said.contains("help: mend what"), "{said}");
}

/// What was worked out for one source is not taken for another.
#[test]
fn source_that_has_changed() {
    let memory = |source: &str| Memory::of_source("self-test", "remembered", source);
    memory("one").keep(&1);
    let remembers = std::env::var_os("BOOK_NO_CACHE").is_none();
    assert_eq!(memory("one").recall(), remembers.then_some(1));
    assert_eq!(memory("two").recall::<i32>(), None);
}

/// What `choosing` can do.
pub const CHOOSING: [&str; 2] =
    ["first: Ok(1)\nsecond: Ok(2)\nsent: true, true\n", "first: Ok(2)\nsecond: Ok(1)\nsent: true, true\n"];

/// These outcomes as they stand in a figure.
fn blocks(outcomes: &[&str]) -> String {
    let shown = outcomes.iter().map(|outcome| outcome.to_string()).collect();
    page::outcomes("text,outcomes", &Listed { shown, in_all: None })
}

/// The small book, in which `choosing` has these outcomes.
#[track_caller]
pub fn choosing(outcomes: &[&str]) -> Planted {
    let in_words = |outcomes: &[&str]| format!("one of these {} outcomes,", outcomes.len());
    Planted::new().replace(ORDERS, &blocks(&CHOOSING), &blocks(outcomes)).replace(
        ORDERS,
        &in_words(&CHOOSING),
        &in_words(outcomes),
    )
}

/// The small book, with the outcomes of `choosing` as somebody writes them: in one block, with a line between.
pub fn in_one_block() -> Planted {
    let [one, other] = CHOOSING;
    Planted::new().replace(
        ORDERS,
        &blocks(&CHOOSING),
        &format!("```text,outcomes\n{one}-- or --\n{other}```\n\n"),
    )
}

#[test]
fn outcomes_in_one_block() {
    in_one_block().finds(Expected {
        file: ORDERS,
        at: Text("```text,outcomes"),
        message: "the listing `choosing` differs from",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn outcomes_that_are_misnumbered() {
    Planted::new().replace(ORDERS, "Outcome 2 of 2", "Outcome 3 of 3").finds(Expected {
        file: ORDERS,
        at: Text("Outcome 3 of 3"),
        message: "the listing `choosing` differs from",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn prose_between_outcomes() {
    Planted::new().replace(ORDERS, "Outcome 2 of 2", "Outcome 2 of 2, which is rare").finds(Expected {
        file: ORDERS,
        at: Text("which is rare"),
        message: "holds something that is not generated",
        help: "move it out",
    });
}

#[test]
fn outcome_that_prints_nothing() {
    let shown = vec![String::new(), "(never ends)\n".to_owned()];
    let listed = Listed { shown, in_all: None };
    assert_eq!(Listed::parse(&listed.to_string()), listed);
    assert_eq!(Listed::parse("-- or --\n(never ends)\n"), listed);
    assert_eq!(Listed::parse("").shown, [""]);
}

#[test]
fn listing_that_could_be_explored() {
    let example = "examples/which_was_faster.rs";
    let planted = Planted::new()
        .write(example, "//! One thread.\n\nfn main() {\n    println!(\"done\");\n}\n")
        .append(ENDINGS, "\n<figure id=\"which_was_faster\"></figure>\n");
    planted.update(&[ENDINGS, TABLE, LISTINGS, LEDGER]);
    planted.finds(Expected {
        file: example,
        at: Line(1),
        message: "`which_was_faster` is not explored, because it asks how much time has passed; and it could be",
        help: "take it out of NOT_EXPLORED",
    });
}
