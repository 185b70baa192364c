//! The checks, checked: each self-test plants one fault in a copy of a small book that has none (`planted/`), and demands
//! that exactly this fault is named, with its file, its line and what mends it.

use crate::book::{Book, Example, line_at};
use crate::once::{Known, once};
use crate::outcome::{self, Workshop};
use crate::problem::Problem;
use crate::run::{self, LIMIT, Still};
use crate::rustc::{self, Diagnosis, Libraries};
use crate::verdict::{End, Outcome};
use crate::workshop::{self, CargoTarget};
use crate::{
    addresses, catalog, explore, items, links, page, picture, rules, symptoms, update, voice,
};
use explorer::trace::Trace;
use libtest_mimic::{Completion, Trial};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use std::{env, fs};

mod captions;
mod indexes;
mod lasting;
mod symptom_page;
mod verdicts;
mod wording;

/// The small book that has no fault.
pub const SOUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixture");

/// One test for each fault.
pub fn trials() -> Vec<Trial> {
    let tests: &[(&'static str, fn())] = &[
        ("a book without a fault", without_fault),
        ("stale listing", stale_listing),
        ("stale caption", stale_caption),
        ("stale output", stale_output),
        ("missing line in any order", missing_line_in_any_order),
        ("missing outcome", missing_outcome),
        ("outcome listed twice", outcome_listed_twice),
        ("possible outcome left out", possible_outcome_left_out),
        ("impossible outcome", impossible_outcome),
        (
            "one outcome where there are two",
            one_outcome_where_there_are_two,
        ),
        ("wrong number of outcomes", wrong_number_of_outcomes),
        ("rule that is broken", rule_that_is_broken),
        ("some outcomes and no rule", some_outcomes_and_no_rule),
        (
            "more outcomes than a page can show",
            more_outcomes_than_a_page_can_show,
        ),
        ("use of what is not covered", use_of_what_is_not_covered),
        (
            "run that should be impossible",
            run_that_should_be_impossible,
        ),
        (
            "limit that the caption does not name",
            limit_that_the_caption_does_not_name,
        ),
        ("update lists every outcome", update_lists_every_outcome),
        ("listing without example", listing_without_example),
        ("example without listing", example_without_listing),
        ("listing that stands twice", listing_that_stands_twice),
        (
            "listing that no longer compiles",
            listing_that_no_longer_compiles,
        ),
        (
            "listing that is no longer refused",
            listing_that_is_no_longer_refused,
        ),
        ("wrong error code", wrong_error_code),
        ("diagnostic without a code", diagnostic_without_a_code),
        (
            "quotation that rustc does not say",
            quotation_that_rustc_does_not_say,
        ),
        (
            "refused listing that Cargo builds",
            refused_listing_that_cargo_builds,
        ),
        (
            "entry without a refused listing",
            entry_without_a_refused_listing,
        ),
        ("panic with another message", panic_with_another_message),
        (
            "program that should panic and returns",
            should_panic_and_returns,
        ),
        (
            "program that should return and panics",
            should_return_and_panics,
        ),
        ("program that should hang and ends", should_hang_and_ends),
        ("program that should end and hangs", should_end_and_hangs),
        ("panic lost in a thread", panic_lost_in_a_thread),
        ("output on standard error", output_on_standard_error),
        ("exit status", exit_status),
        ("program that is not built", program_that_is_not_built),
        ("broken link", broken_link),
        ("broken anchor", broken_anchor),
        (
            "broken link to the Rust documentation",
            broken_link_to_the_rust_documentation,
        ),
        ("link of a bad form", link_of_a_bad_form),
        (
            "chapter missing from SUMMARY.md",
            chapter_missing_from_summary,
        ),
        (
            "SUMMARY.md names a missing chapter",
            summary_names_a_missing_chapter,
        ),
        ("two chapters with one stem", two_chapters_with_one_stem),
        (
            "stem that begins with a digit",
            stem_that_begins_with_a_digit,
        ),
        (
            "no_run where it does not belong",
            no_run_where_it_does_not_belong,
        ),
        (
            "ignore where it does not belong",
            ignore_where_it_does_not_belong,
        ),
        ("hidden line", hidden_line),
        ("long sleep", long_sleep),
        ("sleep of unknown length", sleep_of_unknown_length),
        ("listing without a title", listing_without_a_title),
        ("end of skeptic's string", end_of_skeptics_string),
        ("include", include),
        ("picture that is stale", picture_that_is_stale),
        ("picture that is not drawn", picture_that_is_not_drawn),
        (
            "picture that no chapter shows",
            picture_that_no_chapter_shows,
        ),
        ("picture that stands twice", picture_that_stands_twice),
        ("picture in another chapter", picture_in_another_chapter),
        ("picture of no outcome", picture_of_no_outcome),
        (
            "picture of what is not explored",
            picture_of_what_is_not_explored,
        ),
        (
            "picture without an empty line",
            picture_without_an_empty_line,
        ),
        ("listings.json that is stale", listings_that_are_stale),
        ("table that is stale", table_that_is_stale),
        ("table that nobody writes", table_that_nobody_writes),
        ("table that no chapter shows", table_that_no_chapter_shows),
        ("field that is not described", field_that_is_not_described),
        (
            "field that is described and not there",
            field_that_is_not_there,
        ),
        ("item that no listing uses", item_that_no_listing_uses),
        ("item that is not in the list", item_that_is_not_in_the_list),
        ("address that is not listed", address_that_is_not_listed),
        ("address that is gone", address_that_is_gone),
        ("address that leads on", address_that_leads_on),
        (
            "address that leads on to nowhere",
            address_that_leads_nowhere,
        ),
        (
            "update never removes an address",
            update_never_removes_an_address,
        ),
        ("Windows line ending", windows_line_ending),
        ("unknown verdict", unknown_verdict),
        ("figure without a block", figure_without_a_block),
        ("figure with prose in it", figure_with_prose_in_it),
        ("figure that is not closed", figure_that_is_not_closed),
        ("code outside of a figure", code_outside_of_a_figure),
        (
            "name that clashes with a heading",
            name_that_clashes_with_a_heading,
        ),
        ("chapter that is not UTF-8", chapter_that_is_not_utf8),
        ("example that is not UTF-8", example_that_is_not_utf8),
        (
            "command that names no example",
            command_that_names_no_example,
        ),
        ("wrong Rust version", wrong_rust_version),
        ("wrong mdBook version", wrong_mdbook_version),
        ("README.md with a broken link", readme_with_a_broken_link),
        ("manifest that is not TOML", manifest_that_is_not_toml),
        ("update fills an empty figure", update_fills_an_empty_figure),
        ("update mends and then rests", update_mends_and_then_rests),
        ("update never touches prose", update_never_touches_prose),
        ("update draws pictures", update_draws_pictures),
        (
            "update keeps what it does not understand",
            update_keeps_what_it_does_not_understand,
        ),
    ];
    let tests = [
        tests,
        captions::TESTS,
        indexes::TESTS,
        lasting::TESTS,
        symptom_page::TESTS,
        verdicts::TESTS,
        wording::TESTS,
    ]
    .concat();
    let memory = Memory::open();
    if memory.is_some_and(|memory| memory.all_passed()) {
        let reason = "all have passed, and the checks are the same";
        let remembered = move || Ok(Completion::ignored_with(reason));
        return vec![Trial::ignorable_test("self-tests", remembered)];
    }
    let left = Arc::new(AtomicUsize::new(tests.len()));
    let trial = |(name, test): &(&'static str, fn())| {
        let test = *test;
        let left = Arc::clone(&left);
        Trial::test(format!("self-test: {name}"), move || {
            test();
            if left.fetch_sub(1, Ordering::Relaxed) == 1 {
                memory.iter().for_each(Memory::keep);
            }
            Ok(())
        })
    };
    tests.iter().map(trial).collect()
}

/// That all self-tests have passed, with everything that they depend on the same: this program, the small book, and rustc.
/// `BOOK_NO_CACHE` in the environment turns the memory off.
#[derive(Clone, Copy)]
struct Memory {
    everything: u64,
}

impl Memory {
    fn open() -> Option<Memory> {
        if env::var_os("BOOK_NO_CACHE").is_some() {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        workshop::checks()?.hash(&mut hasher);
        let mut folders = vec![PathBuf::from(SOUND)];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(folder).ok()?.flatten();
            let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
            paths.sort();
            for path in paths {
                path.hash(&mut hasher);
                match path.is_dir() {
                    true => folders.push(path),
                    false => fs::read(path).ok()?.hash(&mut hasher),
                }
            }
        }
        let everything = hasher.finish();
        Some(Memory { everything })
    }

    fn mark() -> PathBuf {
        workshop::scratch().join("self-tests-passed")
    }

    fn all_passed(&self) -> bool {
        fs::read_to_string(Memory::mark()).is_ok_and(|mark| mark == self.everything.to_string())
    }

    fn keep(&self) {
        // A mark that cannot be written only means that the self-tests run again next time.
        let _ = fs::write(Memory::mark(), self.everything.to_string());
    }
}

const ENDINGS: &str = "src/endings.md";
const ORDERS: &str = "src/orders.md";

fn without_fault() {
    assert_eq!(Planted::new().problems(), []);
}

fn stale_listing() {
    Planted::new()
        .replace(ENDINGS, "from_millis(1)", "from_millis(2)")
        .has(
            ENDINGS,
            "from_millis(2)",
            "the listing `greeting` differs from",
            "BOOK_UPDATE=1",
        );
}

fn stale_caption() {
    Planted::new()
        .replace(ENDINGS, "A greeting.</strong>", "A salute.</strong>")
        .has(
            ENDINGS,
            "A salute.",
            "the listing `greeting` differs from",
            "BOOK_UPDATE=1",
        );
}

fn stale_output() {
    Planted::new()
        .replace(ENDINGS, "\ngood morning\n", "\ngood evening\n")
        .has(
            ENDINGS,
            "```text,prints\n",
            "another output than `greeting` prints",
            "BOOK_UPDATE=1",
        );
}

fn missing_line_in_any_order() {
    Planted::new()
        .replace(ORDERS, "\none\ntwo\n", "\none\n")
        .has(
            ORDERS,
            "```text,prints-any-order",
            "another output than `racing`",
            "BOOK_UPDATE=1",
        );
}

fn missing_outcome() {
    Planted::new()
        .replace(ORDERS, "first: Ok(1)", "first: Ok(3)")
        .replace(ORDERS, "first: Ok(2)", "first: Ok(4)")
        .has(
            ORDERS,
            "```text,outcomes",
            "not among the outcomes on the page",
            "add it to the block",
        );
}

fn outcome_listed_twice() {
    let [one, other] = captions::CHOOSING;
    captions::choosing(&[one, one, other]).has(
        ORDERS,
        "```text,outcomes",
        "one outcome of `choosing` twice",
        "take one of the two out",
    );
}

fn possible_outcome_left_out() {
    // A run may show it before the exploration does; it is named in either case.
    let [_, other] = captions::CHOOSING;
    captions::choosing(&[other]).has(ORDERS, "```text,outcomes", "first: Ok(1)", "");
}

fn impossible_outcome() {
    let [one, other] = captions::CHOOSING;
    captions::choosing(&[one, "first: Ok(3)\n", other]).has(
        ORDERS,
        "```text,outcomes",
        "`choosing` cannot do this under any schedule:\n    first: Ok(3)",
        "BOOK_UPDATE=1",
    );
}

fn one_outcome_where_there_are_two() {
    let from = "println!(\"good morning\");";
    let late = "let late = thread::spawn(|| println!(\"good evening\"));";
    let to =
        format!("{late} thread::sleep(Duration::from_millis(50)); {from} late.join().unwrap();");
    Planted::new()
        .replace("examples/greeting.rs", from, &to)
        .replace(ENDINGS, from, &to)
        .replace(
            ENDINGS,
            "\ngood morning\n",
            "\ngood evening\ngood morning\n",
        )
        .has(ENDINGS, "```text,prints\n", "good evening", "");
}

const RULES: &str = "sent 1 before sent 2\nreceived 1 before sent 3\n";

fn outcomes_of_overlapping(planted: Planted, what: &str, mend: &str) {
    let text = planted.read(ORDERS);
    let figure = text
        .find("<figure id=\"overlapping\">")
        .expect("the chapter has this figure");
    let block = figure
        + text[figure..]
            .find("```text,outcomes")
            .expect("the figure has this block");
    planted.has_at(ORDERS, line_at(&text, block), what, mend);
}

fn wrong_number_of_outcomes() {
    let planted = Planted::new()
        .replace(ORDERS, "-- 13 in all", "-- 14 in all")
        .replace(ORDERS, "-- outcome 1 of 13 --", "-- outcome 1 of 14 --")
        .replace(ORDERS, "one of 13 outcomes", "one of 14 outcomes");
    outcomes_of_overlapping(
        planted,
        "`overlapping` has 13 outcomes and not 14",
        "BOOK_UPDATE=1",
    );
}

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
    let by_run =
        said.len() == 1 && said[0].contains("did something that is not among the outcomes");
    assert!(named || by_run, "{said:#?}");
}

fn some_outcomes_and_no_rule() {
    let planted = Planted::new().replace(ORDERS, RULES, "");
    outcomes_of_overlapping(
        planted,
        "and no rule for the others",
        "this line before that line",
    );
}

fn more_outcomes_than_a_page_can_show() {
    let some: String = (1..=9)
        .map(|n| format!("-- outcome {n} of 9 --\nnumber {n}\n"))
        .collect();
    let planted = Planted::new();
    let text = planted.read(ORDERS);
    let at = text
        .find("-- outcome 1 of 13")
        .expect("the chapter shows an outcome");
    let end = at + text[at..].find("```").expect("the block ends");
    let planted = planted.replace(ORDERS, &text[at..end], &some).replace(
        ORDERS,
        "one of 13 outcomes, and no other; 1 is shown.",
        "one of these 9 outcomes, and no other.",
    );
    let problems = planted.problems();
    let first = problems.first().expect("there is a problem");
    assert!(
        first
            .what
            .contains("the page lists 9 outcomes of `overlapping`"),
        "{first}"
    );
    assert!(
        first.mend.contains("-- 9 in all, and in each --"),
        "{first}"
    );
}

fn use_of_what_is_not_covered() {
    let from = "println!(\"good morning\");";
    let to = "std::time::SystemTime::now(); println!(\"good morning\");";
    Planted::new()
        .replace("examples/greeting.rs", from, to)
        .replace(ENDINGS, from, to)
        .has(
            "examples/greeting.rs",
            "SystemTime",
            "`greeting` uses something that the explorer does not cover",
            "what the explorer covers",
        );
}

fn limit_that_the_caption_does_not_name() {
    let from = "println!(\"good morning\");";
    let to = "let (tx, rx) = std::sync::mpsc::channel();
        let sender = thread::spawn(move || tx.send(\"good morning\"));
        let wait = std::time::Duration::from_secs(5);
        while rx.recv_timeout(wait).is_err() {}
        println!(\"good morning\");
        sender.join().unwrap().unwrap();";
    Planted::new()
        .replace("examples/greeting.rs", from, to)
        .replace(ENDINGS, from, to)
        .has(
            ENDINGS,
            "```text,prints",
            "`greeting` has more outcomes than were explored, and its caption does not say so",
            "BOOK_UPDATE=1",
        );
}

/// The page and the explorer agree, and a later run does not.
fn run_that_should_be_impossible() {
    let mut planted = Planted::new();
    planted.workshop.strays = Some("greeting");
    planted.has(
        "examples/greeting.rs",
        "//! A greeting.",
        "a run of `greeting` did what the explorer takes to be impossible:\n    something else",
        "mend the explorer",
    );
}

fn update_lists_every_outcome() {
    let planted = Planted::new();
    let sound = planted.read(ORDERS);
    let planted = planted.replace(ORDERS, "first: Ok(2)", "first: Ok(3)");
    planted.update(&[ORDERS]);
    assert_eq!(planted.read(ORDERS), sound);
}

fn listing_without_example() {
    Planted::new().remove("examples/racing.rs").has(
        ORDERS,
        "<figure id=\"racing\">",
        "`racing` has no example",
        "examples/racing.rs",
    );
}

fn example_without_listing() {
    Planted::new()
        .write("examples/extra.rs", "//! More.\n\nfn main() {}\n")
        .has(
            "examples/extra.rs",
            "//! More.",
            "no chapter has the listing `extra`",
            "<figure id=\"extra\">",
        );
}

fn listing_that_stands_twice() {
    let planted = Planted::new();
    let chapter = planted.read(ENDINGS);
    let end = chapter.find("</figure>").expect("there is a figure") + "</figure>".len();
    let start = chapter
        .find("<figure id=\"greeting\">")
        .expect("there is a figure");
    planted
        .append(ORDERS, &format!("\n{}\n", &chapter[start..end]))
        .has(
            ORDERS,
            "<figure id=\"greeting\">",
            "stands in src/endings.md:5 already",
            "link to it",
        );
}

fn listing_that_no_longer_compiles() {
    let broken = "println!(\"good morning\", missing)";
    Planted::new()
        .replace("examples/greeting.rs", "println!(\"good morning\")", broken)
        .replace(ENDINGS, "println!(\"good morning\")", broken)
        .has(
            "examples/greeting.rs",
            broken,
            "`greeting` does not compile",
            "mend the program",
        );
}

fn listing_that_is_no_longer_refused() {
    Planted::new()
        .replace("examples/moved.rs", "drop(tx)", "drop(&tx)")
        .replace(ENDINGS, "drop(tx);\n    tx.send", "drop(&tx);\n    tx.send")
        .has(
            ENDINGS,
            "```text,refused",
            "`moved` should be refused, and rustc accepts it",
            "change the program",
        );
}

fn wrong_error_code() {
    Planted::new()
        .replace(ENDINGS, "error[E0382]", "error[E0383]")
        .replace(
            ENDINGS,
            "error_codes/E0382.html\">E0382",
            "error_codes/E0383.html\">E0383",
        )
        .without_rust_docs()
        .has(
            ENDINGS,
            "```text,refused",
            "refuses `moved` with E0383; it says E0382",
            "run the switch",
        );
}

fn diagnostic_without_a_code() {
    Planted::new()
        .replace(ENDINGS, "error[E0382]", "error")
        .replace(
            ENDINGS,
            ": <a href=\"https://doc.rust-lang.org/error_codes/E0382.html\">E0382</a>.",
            ".",
        )
        .has(
            ENDINGS,
            "```text,refused",
            "does not begin with an error code",
            "error[E…]",
        );
}

fn quotation_that_rustc_does_not_say() {
    let planted = Planted::new();
    let version = planted.workshop.rustc_version().expect("rustc can be run");
    if !Book::load(planted.root()).manifest.states(&version) {
        // Other versions may say the same in other words, so that nothing is compared.
        return;
    }
    planted
        .replace(
            ENDINGS,
            "value borrowed here after move",
            "value borrowed here after the move",
        )
        .has(
            ENDINGS,
            "after the move",
            "rustc does not say this of `moved`",
            "quote whole lines",
        );
}

fn refused_listing_that_cargo_builds() {
    let entry = "[[example]]\nname = \"moved\"\nrequired-features = [\"refused\"]\n";
    let planted = Planted::new().replace("Cargo.toml", entry, "");
    // Cargo would build it, and stop: there is no outcome to check.
    planted.has(
        ENDINGS,
        "<figure id=\"moved\">",
        "Cargo.toml does not say so",
        "[[example]]",
    );
}

fn entry_without_a_refused_listing() {
    let entry = "\n[[example]]\nname = \"greeting\"\nrequired-features = [\"refused\"]\n";
    Planted::new().append("Cargo.toml", entry).has(
        "Cargo.toml",
        "name = \"greeting\"",
        "its page does not say that it is refused",
        "take the entry out",
    );
}

fn panic_with_another_message() {
    Planted::new()
        .replace(ENDINGS, "`Err` value: RecvError", "`Err` value: TimedOut")
        .has(
            ENDINGS,
            "```text,panics",
            "another output than `failing` prints",
            "BOOK_UPDATE=1",
        );
}

fn should_panic_and_returns() {
    Planted::new()
        .replace(
            "examples/failing.rs",
            "rx.recv().unwrap();",
            "let _ = rx.recv();",
        )
        .replace(
            ENDINGS,
            "rx.recv().unwrap();\n}\n```\n\n```text,panics",
            "let _ = rx.recv();\n}\n```\n\n```text,panics",
        )
        .has(
            ENDINGS,
            "```text,panics",
            "says that `failing` panics, and it returned",
            "change the verdict",
        );
}

fn should_return_and_panics() {
    let panicking = "panic!(\"good morning\")";
    Planted::new()
        .replace(
            "examples/greeting.rs",
            "println!(\"good morning\")",
            panicking,
        )
        .replace(ENDINGS, "println!(\"good morning\")", panicking)
        .has(
            ENDINGS,
            "```text,prints\n",
            "says that `greeting` prints, and it panicked",
            "change the verdict",
        );
}

fn should_hang_and_ends() {
    Planted::new()
        .replace("examples/waiting.rs", "(_tx, rx)", "(_, rx)")
        .replace(ENDINGS, "(_tx, rx)", "(_, rx)")
        .has(
            ENDINGS,
            "```text,hangs",
            "`waiting` should never end, and it returned",
            "so that it hangs",
        );
}

fn should_end_and_hangs() {
    // The others have run by then, and are not run again, so that a short limit strikes this one alone.
    assert_eq!(Planted::new().problems(), []);
    let waiting = "loop { thread::park() }";
    Planted::new()
        .with_limit(Duration::from_secs(2))
        .replace(
            "examples/greeting.rs",
            "println!(\"good morning\");",
            waiting,
        )
        .replace(ENDINGS, "println!(\"good morning\");", waiting)
        .has(
            ENDINGS,
            "```text,prints\n",
            "`greeting` should end, and had not ended after 2 s",
            "still alive",
        );
}

fn panic_lost_in_a_thread() {
    let lost = "let _ = thread::spawn(|| panic!(\"lost\")).join(); println!";
    Planted::new()
        .replace("examples/greeting.rs", "println!", lost)
        .replace(ENDINGS, "println!(\"good", &format!("{lost}(\"good"))
        .has(
            ENDINGS,
            "```text,prints\n",
            "a thread of `greeting` panics",
            "join the thread",
        );
}

fn output_on_standard_error() {
    let talking = "eprintln!(\"hm\"); println!";
    Planted::new()
        .replace("examples/greeting.rs", "println!", talking)
        .replace(ENDINGS, "println!(\"good", &format!("{talking}(\"good"))
        .has(
            ENDINGS,
            "```text,prints\n",
            "writes something else to standard error",
            "BOOK_UPDATE=1",
        );
}

fn exit_status() {
    let exit = "std::process::exit(3)";
    Planted::new()
        .replace("examples/greeting.rs", "println!(\"good morning\")", exit)
        .replace(ENDINGS, "println!(\"good morning\")", exit)
        .has(
            ENDINGS,
            "```text,prints\n",
            "it failed: ended with exit",
            "change the program",
        );
}

fn program_that_is_not_built() {
    let planted = Planted::new();
    let book = Book::load(planted.root());
    let result = CargoTarget::default().run(&book, &book.examples["greeting"], &Still::Never);
    let problem = result.expect_err("Cargo builds no program for a planted book");
    let said = problem.to_string();
    assert!(
        said.contains("examples/greeting.rs:1: the program is not built"),
        "{said}"
    );
    assert!(said.contains("mend: run `cargo test`"), "{said}");
}

fn broken_link() {
    Planted::new()
        .replace(ENDINGS, "(orders.md#in-any-order)", "(disorders.md)")
        .has(
            ENDINGS,
            "(disorders.md)",
            "leads to a page that does not exist",
            "link to the file of a chapter",
        );
}

fn broken_anchor() {
    Planted::new()
        .replace(
            ENDINGS,
            "(orders.md#in-any-order)",
            "(orders.md#in-no-order)",
        )
        .has(
            ENDINGS,
            "#in-no-order",
            "leads to an anchor that does not exist",
            "the name of a listing",
        );
}

fn broken_link_to_the_rust_documentation() {
    if rustc::docs().is_none() {
        return;
    }
    Planted::new()
        .replace(
            ENDINGS,
            "/std/sync/mpsc/index.html",
            "/std/sync/mpsc/index.html#nothing",
        )
        .has(
            ENDINGS,
            "#nothing",
            "the Rust documentation does not have",
            "rustup doc",
        );
}

fn link_of_a_bad_form() {
    Planted::new()
        .replace(
            ENDINGS,
            "https://doc.rust-lang.org/std/sync",
            "http://doc.rust-lang.org/std/sync",
        )
        .has(
            ENDINGS,
            "http://doc",
            "does not begin with `https://`",
            "as a browser shows it",
        );
}

fn chapter_missing_from_summary() {
    Planted::new().write("src/left_out.md", "# Left out\n").has(
        "src/left_out.md",
        "# Left out",
        "is not in the table of contents",
        "- [Title](left_out.md)",
    );
}

fn summary_names_a_missing_chapter() {
    Planted::new()
        .append("src/SUMMARY.md", "- [Nothing](nothing.md)\n")
        .has(
            "src/SUMMARY.md",
            "nothing.md",
            "names a file that does not exist",
            "write the chapter",
        );
}

fn two_chapters_with_one_stem() {
    Planted::new()
        .write("src/more/Orders.md", "# More orders\n")
        .append("src/SUMMARY.md", "- [More orders](more/Orders.md)\n")
        .has(
            "src/more/Orders.md",
            "# More",
            "takes this chapter and src/orders.md for one",
            "another file name",
        );
}

fn stem_that_begins_with_a_digit() {
    Planted::new()
        .write("src/2nd.md", "# Second\n")
        .append("src/SUMMARY.md", "- [Second](2nd.md)\n")
        .has(
            "src/2nd.md",
            "# Second",
            "does not begin with a letter",
            "begins with a letter",
        );
}

fn no_run_where_it_does_not_belong() {
    Planted::new()
        .replace(
            ENDINGS,
            "```rust,editable\n//! A greeting",
            "```rust,editable,no_run\n//! A greeting",
        )
        .has(
            ENDINGS,
            "```rust,editable,no_run",
            "is marked `rust,editable,no_run`",
            "BOOK_UPDATE=1",
        );
}

fn ignore_where_it_does_not_belong() {
    Planted::new()
        .replace(
            ENDINGS,
            "```rust,editable,should_panic",
            "```rust,editable,ignore",
        )
        .has(
            ENDINGS,
            "```rust,editable,ignore",
            "asks for `rust,editable,should_panic`",
            "BOOK_UPDATE=1",
        );
}

fn hidden_line() {
    Planted::new()
        .replace(
            "examples/greeting.rs",
            "use std::thread;\n",
            "use std::thread;\n# \n",
        )
        .replace(
            ENDINGS,
            "use std::thread;\nuse std::time",
            "use std::thread;\n# \nuse std::time",
        )
        .has_first(
            ENDINGS,
            "\n# \n",
            "has a hidden line",
            "write the line without the `#`",
        );
}

fn long_sleep() {
    Planted::new()
        .replace("examples/greeting.rs", "from_millis(1)", "from_millis(51)")
        .replace(ENDINGS, "from_millis(1)", "from_millis(51)")
        .has(
            "examples/greeting.rs",
            "from_millis(51)",
            "sleeps for more than 50 ms",
            "50 ms or less",
        );
}

fn sleep_of_unknown_length() {
    Planted::new()
        .replace(
            "examples/greeting.rs",
            "from_millis(1)",
            "from_millis(2 / 2)",
        )
        .replace(ENDINGS, "from_millis(1)", "from_millis(2 / 2)")
        .has(
            "examples/greeting.rs",
            "from_millis(2 / 2)",
            "not a plain number",
            "from_millis(N)",
        );
}

fn listing_without_a_title() {
    Planted::new()
        .replace("examples/greeting.rs", "//! A greeting.\n", "\n")
        .replace(ENDINGS, "//! A greeting.\n", "\n")
        .replace(ENDINGS, "<strong>A greeting.", "<strong>greeting.")
        .has(
            "examples/greeting.rs",
            "\n",
            "`greeting` has no title",
            "`//! Title.`",
        );
}

fn end_of_skeptics_string() {
    Planted::new()
        .append(ENDINGS, "\nA string may begin with r####\" in Rust.\n")
        .has(
            ENDINGS,
            "r####\"",
            "ends the string in which skeptic keeps a listing",
            "use fewer or more `#`",
        );
}

const PICTURE: &str = "src/pictures/warning-1.md";

fn picture_that_is_stale() {
    Planted::new()
        .replace(PICTURE, "main joins worker", "main joins it")
        .has(
            PICTURE,
            "main joins it",
            "the picture is not what the listing does now",
            "BOOK_UPDATE=1",
        );
}

fn picture_that_is_not_drawn() {
    Planted::new().remove(PICTURE).has(
        ORDERS,
        "{{#include pictures",
        "src/pictures/warning-1.md is not drawn yet",
        "BOOK_UPDATE=1",
    );
}

fn picture_that_no_chapter_shows() {
    let planted = Planted::new().replace(ORDERS, "{{#include pictures/warning-1.md}}\n\n", "");
    planted.has_at(
        PICTURE,
        1,
        "no chapter shows this picture",
        "`{{#include pictures/warning-1.md}}`",
    );
}

fn picture_that_stands_twice() {
    let planted = Planted::new().append(ORDERS, "\n\n{{#include pictures/warning-1.md}}\n");
    let last = planted.read(ORDERS).lines().count();
    planted.has_at(
        ORDERS,
        last,
        "stands twice in the book",
        "take one of the two out",
    );
}

fn picture_in_another_chapter() {
    let picture = "{{#include pictures/warning-1.md}}\n";
    Planted::new()
        .replace(ORDERS, picture, "")
        .append(ENDINGS, &format!("\n{picture}"))
        .has_first(
            ENDINGS,
            picture,
            "there is no listing `warning` in this chapter",
            "in the chapter of its listing",
        );
}

fn picture_of_no_outcome() {
    Planted::new()
        .append(ORDERS, "\n\n{{#include pictures/warning-3.md}}\n")
        .has(
            ORDERS,
            "{{#include pictures/warning-3.md}}",
            "the page of `warning` shows no outcome 3, but 1",
            "counted from 1",
        );
}

fn picture_of_what_is_not_explored() {
    Planted::new()
        .append(ENDINGS, "\n{{#include pictures/moved-1.md}}\n")
        .has(
            ENDINGS,
            "{{#include pictures/moved-1.md}}",
            "`moved` is not explored",
            "take the picture out",
        );
}

fn picture_without_an_empty_line() {
    Planted::new()
        .replace(ORDERS, "warning-1.md}}\n\n", "warning-1.md}}\n")
        .has_first(
            ORDERS,
            "{{#include",
            "is expanded by mdBook and by nobody else",
            "with an empty line after it",
        );
}

const LISTINGS: &str = catalog::LISTINGS;
const TABLE: &str = "src/tables/listings.md";
const ADDRESSES: &str = addresses::ADDRESSES;
const TEACHING: &str = "src/teaching.md";

fn listings_that_are_stale() {
    Planted::new()
        .replace(LISTINGS, "A greeting", "A salute")
        .has(
            LISTINGS,
            "A salute",
            "what is generated is not up to date",
            "BOOK_UPDATE=1",
        );
}

fn table_that_is_stale() {
    Planted::new().replace(TABLE, "hangs", "ends").has(
        TABLE,
        "ends |",
        "what is generated is not up to date",
        "BOOK_UPDATE=1",
    );
}

fn table_that_nobody_writes() {
    Planted::new()
        .append(ENDINGS, "\n{{#include tables/errors.md}}\n")
        .has_first(
            ENDINGS,
            "{{#include",
            "there is no table `errors`",
            "catalog.rs",
        );
}

fn table_that_no_chapter_shows() {
    let planted = Planted::new().replace(TEACHING, "{{#include tables/listings.md}}\n", "");
    // The anchors of its headings are gone too.
    let problems = planted.problems();
    let first = problems.first().expect("there is a problem");
    planted.is(
        first,
        TABLE,
        1,
        "no chapter shows this table",
        "`{{#include tables/listings.md}}`",
    );
}

fn field_that_is_not_described() {
    Planted::new()
        .replace(TEACHING, "| `stderr` | standard error |\n", "")
        .has(
            TEACHING,
            "| Field |",
            "the field `stderr` of src/listings.json is not described",
            "add a row",
        );
}

fn field_that_is_not_there() {
    Planted::new()
        .replace(
            TEACHING,
            "| `stderr` |",
            "| `author` | nobody |\n| `stderr` |",
        )
        .has(
            TEACHING,
            "| `author`",
            "src/listings.json has no field `author`",
            "raise VERSION",
        );
}

const KNOWN: &str = "Receiver::recv  struct.Receiver.html#method.recv\n";
const NEW: &str = "Receiver::try_recv  struct.Receiver.html#method.try_recv\n";

fn item_that_no_listing_uses() {
    let planted = Planted::new().write(items::STD.items, format!("{KNOWN}{NEW}"));
    let book = Book::load(planted.root());
    // On another version of Rust nobody can tell.
    if items::is_stated_version(&book) {
        let problems = items::check_against(&items::STD, &book, format!("{KNOWN}{NEW}"));
        assert_eq!(problems.len(), 1, "{problems:#?}");
        planted.is(
            &problems[0],
            items::STD.items,
            2,
            "no listing uses `Receiver::try_recv`",
            "write a listing",
        );
    }
}

fn item_that_is_not_in_the_list() {
    let planted = Planted::new().write(items::STD.items, KNOWN);
    let problems = items::check_against(
        &items::STD,
        &Book::load(planted.root()),
        format!("{KNOWN}{NEW}"),
    );
    assert_eq!(problems.len(), 1, "{problems:#?}");
    planted.is(
        &problems[0],
        items::STD.items,
        1,
        "Receiver::try_recv",
        "BOOK_UPDATE=1",
    );
}

fn address_that_is_not_listed() {
    Planted::new()
        .replace(ADDRESSES, "endings.html#failing\n", "")
        .has(
            ADDRESSES,
            "endings.html#greeting",
            "the list of addresses is not up to date",
            "BOOK_UPDATE=1",
        );
}

fn address_that_is_gone() {
    Planted::new()
        .replace(ADDRESSES, "orders.html\n", "old.html\norders.html\n")
        .has(
            ADDRESSES,
            "old.html",
            "the address old.html was published, and leads nowhere now",
            "`\"/old.html\" = ",
        );
}

/// Puts an address in the list that is not there any more, and lets it lead on.
fn leading_on_to(to: &str) -> Planted {
    Planted::new()
        .replace(
            ADDRESSES,
            "endings.html#waiting\n",
            "endings.html#waiting\nendings.html#welcome\n",
        )
        .append(
            "book.toml",
            &format!("\n[output.html.redirect]\n\"/endings.html#welcome\" = \"{to}\"\n"),
        )
}

fn address_that_leads_on() {
    assert_eq!(leading_on_to("endings.html#greeting").problems(), []);
}

fn address_that_leads_nowhere() {
    leading_on_to("endings.html#farewell").has(
        "book.toml",
        "\"/endings.html#welcome\"",
        "leads on to endings.html#farewell, which is not there",
        "use an address that is in",
    );
}

fn update_never_removes_an_address() {
    let planted = Planted::new()
        .replace(ADDRESSES, "orders.html\n", "old.html\norders.html\n")
        .replace(ADDRESSES, "orders.html#racing\n", "");
    planted.update(&[ADDRESSES]);
    assert!(planted.read(ADDRESSES).contains("\nold.html\n"));
    assert!(planted.read(ADDRESSES).contains("\norders.html#racing\n"));
}

fn include() {
    Planted::new()
        .append(ENDINGS, "\n{{#include orders.md}}\n")
        .has_first(
            ENDINGS,
            "{{#include",
            "is expanded by mdBook and by nobody else",
            "write the text itself",
        );
}

fn windows_line_ending() {
    Planted::new().append(ENDINGS, "\nThe end.\r\n").has(
        ENDINGS,
        "The end.",
        "ends a line as Windows does",
        "LF line endings",
    );
}

fn unknown_verdict() {
    Planted::new()
        .replace(ENDINGS, "```text,hangs", "```text,stops")
        .has(
            ENDINGS,
            "```text,stops",
            "`text,stops` is not a verdict",
            "`text,hangs`",
        );
}

fn figure_without_a_block() {
    Planted::new().empty(ENDINGS, "greeting").has(
        ENDINGS,
        "<figure id=\"greeting\">",
        "has no block with an outcome",
        "BOOK_UPDATE=1",
    );
}

fn figure_with_prose_in_it() {
    Planted::new()
        .replace(
            ENDINGS,
            "```text,prints\n",
            "It prints:\n\n```text,prints\n",
        )
        .has(
            ENDINGS,
            "It prints:",
            "holds something that is not generated",
            "move it out",
        );
}

fn figure_that_is_not_closed() {
    Planted::new()
        .append(ENDINGS, "\n<figure id=\"open\">\n")
        .has(
            ENDINGS,
            "<figure id=\"open\">",
            "not of the form that is understood",
            "<figure id=\"NAME\">",
        );
}

fn code_outside_of_a_figure() {
    Planted::new()
        .append(ENDINGS, "\n```rust\nfn main() {}\n```\n")
        .has(
            ENDINGS,
            "```rust\nfn main() {}",
            "stands outside of a figure",
            "examples/NAME.rs",
        );
}

fn name_that_clashes_with_a_heading() {
    Planted::new()
        .replace(ENDINGS, "## Never", "## Waiting")
        .has(
            ENDINGS,
            "<figure id=\"waiting\">",
            "has the same anchor as the listing `waiting`",
            "reword the heading",
        );
}

fn chapter_that_is_not_utf8() {
    Planted::new()
        .write(ORDERS, b"# Orders\n\nCaf\xe9\n")
        .has_at(ORDERS, 3, "is not UTF-8", "save the file as UTF-8");
}

fn example_that_is_not_utf8() {
    Planted::new()
        .write("examples/greeting.rs", b"//! Caf\xe9\n")
        .has_at(
            "examples/greeting.rs",
            1,
            "is not UTF-8",
            "save the file as UTF-8",
        );
}

fn command_that_names_no_example() {
    Planted::new()
        .replace(
            ENDINGS,
            "run --example greeting` shows",
            "run --example salute` shows",
        )
        .has(
            ENDINGS,
            "--example salute",
            "names an example that does not exist: `salute`",
            "file name",
        );
}

fn wrong_rust_version() {
    Planted::new()
        .append(ENDINGS, "\nThis book is checked with\nRust 1.10.\n")
        .has(
            ENDINGS,
            "Rust 1.10",
            "says Rust 1.10, Cargo.toml says 1.95",
            "write 1.95",
        );
}

fn wrong_mdbook_version() {
    Planted::new()
        .replace("README.md", "--version 0.5.4", "--version 0.4.0")
        .has(
            "README.md",
            "--version 0.4.0",
            "says mdBook 0.4.0, Cargo.toml says 0.5.4",
            "write 0.5.4",
        );
}

fn readme_with_a_broken_link() {
    Planted::new()
        .replace("README.md", "(CONTRIBUTING.md)", "(CONTRIBUTE.md)")
        .has(
            "README.md",
            "CONTRIBUTE.md",
            "leads to a file that does not exist",
            "from the book's root folder",
        );
}

fn manifest_that_is_not_toml() {
    Planted::new().append("Cargo.toml", "\n[broken\n").has(
        "Cargo.toml",
        "[broken",
        "is not TOML",
        "mend the syntax",
    );
}

fn update_fills_an_empty_figure() {
    for (chapter, name) in [
        (ENDINGS, "greeting"),
        (ENDINGS, "failing"),
        (ENDINGS, "waiting"),
        (ORDERS, "warning"),
    ] {
        let planted = Planted::new();
        let filled = planted.read(chapter);
        let planted = planted.empty(chapter, name);
        planted.update(&[chapter]);
        assert_eq!(planted.read(chapter), filled);
    }
}

fn update_mends_and_then_rests() {
    let planted = Planted::new();
    let sound = planted.read(ENDINGS);
    let planted = planted
        .replace(ENDINGS, "\ngood morning\n", "\ngood evening\n")
        .replace(ENDINGS, "A greeting.</strong>", "A salute.</strong>")
        .replace(ENDINGS, "`Err` value: RecvError", "`Err` value: TimedOut");
    planted.update(&[ENDINGS]);
    assert_eq!(planted.read(ENDINGS), sound);
    planted.update(&[]);
}

fn update_draws_pictures() {
    let drawn = Planted::new().read(PICTURE);
    let planted = Planted::new().remove(PICTURE);
    planted.update(&[PICTURE]);
    assert_eq!(planted.read(PICTURE), drawn);
    planted.update(&[]);
}

fn update_never_touches_prose() {
    let planted = Planted::new();
    let sound = planted.read(ENDINGS);
    // Odd white space, odd marks, no line end at the end of the file.
    let prose = |text: &str| format!("\t odd  \n\n{}\n\n*  a\n+ b\\\n &nbsp; é", text.trim_end());
    let planted = planted.write(ENDINGS, prose(&sound).as_bytes()).replace(
        ENDINGS,
        "\ngood morning\n",
        "\ngood evening\n",
    );
    planted.update(&[ENDINGS]);
    assert_eq!(planted.read(ENDINGS), prose(&sound));
}

fn update_keeps_what_it_does_not_understand() {
    let planted = Planted::new()
        .replace(
            ENDINGS,
            "```text,prints\n",
            "It prints:\n\n```text,prints\n",
        )
        .replace(ENDINGS, "```text,hangs", "```text,stops")
        .replace(ENDINGS, "```text,panics", "```text,prints")
        .append(
            ENDINGS,
            "\n<figure id=\"nothing\"></figure>\n\n<figure id=\"open\">\n",
        );
    let before = planted.read(ENDINGS);
    planted.update(&[ENDINGS, LISTINGS, TABLE]);
    // Of `failing` the flag and the caption follow from the verdict that stands there, though the program panics.
    let data = |verdict, check| format!("data-verdict=\"{verdict}\" data-check=\"{check}\"");
    let after = before
        .replace("```rust,editable,should_panic", "```rust,editable")
        .replace(&data("panics", "panic"), &data("prints", "output"))
        .replace("Panics like this,", "Prints exactly this,");
    assert_eq!(planted.read(ENDINGS), after);
}

/// A copy of the small book, for one fault.
struct Planted {
    folder: tempfile::TempDir,
    /// Whether links to the Rust documentation are checked, if it is installed.
    rust_docs: bool,
    workshop: Rustc,
}

impl Planted {
    fn new() -> Planted {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        copy(Path::new(SOUND), folder.path());
        Planted {
            folder,
            rust_docs: true,
            workshop: Rustc::default(),
        }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    #[track_caller]
    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).expect("the small book has this file")
    }

    #[track_caller]
    fn write(self, file: &str, text: impl AsRef<[u8]>) -> Planted {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder"))
            .expect("folders can be made");
        fs::write(path, text).expect("files can be written");
        self
    }

    #[track_caller]
    fn append(self, file: &str, text: &str) -> Planted {
        let text = self.read(file) + text;
        self.write(file, text)
    }

    /// Replaces the first `from` in the file.
    #[track_caller]
    fn replace(self, file: &str, from: &str, to: &str) -> Planted {
        let text = self.read(file);
        assert!(text.contains(from), "{file} does not contain {from:?}");
        self.write(file, text.replacen(from, to, 1))
    }

    #[track_caller]
    fn remove(self, file: &str) -> Planted {
        fs::remove_file(self.root().join(file)).expect("the small book has this file");
        self
    }

    /// Takes everything out of a figure.
    #[track_caller]
    fn empty(self, file: &str, name: &str) -> Planted {
        let text = self.read(file);
        let tag = format!("<figure id=\"{name}\">");
        let start = text.find(&tag).expect("the chapter has this figure") + tag.len();
        let end = start
            + text[start..]
                .find("</figure>")
                .expect("the figure is closed");
        self.write(file, format!("{}{}", &text[..start], &text[end..]))
    }

    fn with_limit(mut self, limit: Duration) -> Planted {
        self.workshop.limit = limit;
        self
    }

    fn without_rust_docs(mut self) -> Planted {
        self.rust_docs = false;
        self
    }

    /// Everything that is wrong with the book.
    fn problems(&self) -> Vec<Problem> {
        let book = Book::load(self.root());
        let docs = rustc::docs().filter(|_| self.rust_docs);
        let mut problems = rules::check(&book);
        problems.extend(voice::check(&book));
        problems.extend(symptoms::check(&book, 1));
        problems.extend(links::check(&book, docs.as_deref()));
        for chapter in &book.chapters {
            for picture in &chapter.pictures {
                problems.extend(picture::check(&book, chapter, picture, &self.workshop));
            }
        }
        for (chapter, figure) in book.figures() {
            problems.extend(page::check(&book, chapter, figure));
            problems.extend(outcome::check(&book, chapter, figure, &self.workshop));
        }
        // What is made of the figures is wrong where they are.
        if problems.is_empty() {
            problems.extend(catalog::check(&book));
            problems.extend(addresses::check(&book));
        }
        problems
    }

    /// The only problem is this one, in the line of the file in which `at` stands (or, if it begins with a line end, after
    /// which it stands).
    #[track_caller]
    fn has(&self, file: &str, at: &str, what: &str, mend: &str) {
        let problems = self.problems();
        assert_eq!(problems.len(), 1, "one problem expected: {problems:#?}");
        self.is(&problems[0], file, self.line(file, at), what, mend);
    }

    /// The first problem is this one, and the others follow from it.
    #[track_caller]
    fn has_first(&self, file: &str, at: &str, what: &str, mend: &str) {
        let problems = self.problems();
        let first = problems.first().expect("there is a problem");
        self.is(first, file, self.line(file, at), what, mend);
    }

    #[track_caller]
    fn has_at(&self, file: &str, line: usize, what: &str, mend: &str) {
        let problems = self.problems();
        assert_eq!(problems.len(), 1, "one problem expected: {problems:#?}");
        self.is(&problems[0], file, line, what, mend);
    }

    #[track_caller]
    fn line(&self, file: &str, at: &str) -> usize {
        let text = self.read(file);
        let offset = text.find(at).expect("the file contains this");
        line_at(&text, offset) + usize::from(at.starts_with('\n') && at.len() > 1)
    }

    #[track_caller]
    fn is(&self, problem: &Problem, file: &str, line: usize, what: &str, mend: &str) {
        assert_eq!(
            (problem.file.as_path(), problem.line),
            (Path::new(file), line),
            "{problem}"
        );
        assert!(problem.what.contains(what), "{problem}");
        assert!(problem.mend.contains(mend), "{problem}");
    }

    /// Presses the switch: these files change, and nothing goes wrong.
    #[track_caller]
    fn update(&self, changed: &[&str]) {
        let changed: Vec<_> = changed.iter().map(PathBuf::from).collect();
        assert_eq!(
            update::update(&Book::load(self.root()), &self.workshop),
            (changed, vec![])
        );
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&to).expect("folders can be made");
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("files can be copied");
        }
    }
}

/// Builds the examples of small books with rustc alone, and runs each only once: most planted books have most examples in
/// common.
pub struct Rustc {
    limit: Duration,
    /// An example that does something else when it is run again.
    strays: Option<&'static str>,
    runs: AtomicUsize,
}

impl Default for Rustc {
    fn default() -> Rustc {
        Rustc {
            limit: LIMIT,
            strays: None,
            runs: AtomicUsize::new(0),
        }
    }
}

impl Workshop for Rustc {
    fn run(&self, book: &Book, example: &Example, still: &Still) -> Result<Outcome, Problem> {
        static OUTCOMES: Known<Outcome> = LazyLock::new(Mutex::default);
        let key = (&example.name, &example.source, format!("{still:?}"));
        if self.strays == Some(&example.name) && self.runs.fetch_add(1, Ordering::Relaxed) > 0 {
            let stdout = "something else\n".to_owned();
            return Ok(Outcome {
                stdout,
                stderr: String::new(),
                end: End::Returned,
            });
        }
        once(&OUTCOMES, key, || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            let program = folder.path().join("program");
            let said = compile(book, example, "2024", Some(&program))?;
            if !said.codes.is_empty() {
                // A refused listing that is built by mistake is the manifest's fault, and named there.
                let line = said.place().map_or(1, |(_, line)| line);
                let what = format!("`{}` does not compile:\n{}", example.name, said.rendered);
                return Err(Problem::new(&example.path, line, what, "mend the program"));
            }
            Ok(run::run(&mut Command::new(&program), still, self.limit)
                .expect("the program can be run"))
        })
    }

    fn diagnose(
        &self,
        book: &Book,
        example: &Example,
        edition: &str,
    ) -> Result<Diagnosis, Problem> {
        compile(book, example, edition, None)
    }

    fn explore(
        &self,
        book: &Book,
        example: &Example,
    ) -> Result<Option<explore::Explored>, Problem> {
        static EXPLORED: Known<explore::Explored> = LazyLock::new(Mutex::default);
        if !explore::is_explored(book, example) {
            return Ok(None);
        }
        let explored = once(&EXPLORED, (&example.name, &example.source), || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            explore::explore(
                &explore::build(&[example], &libraries()?, folder.path())?,
                example,
            )
        })?;
        Ok(Some(explored))
    }

    fn trace(&self, _: &Book, example: &Example, place: usize) -> Result<Trace, Problem> {
        static TRACES: Known<Trace> = LazyLock::new(Mutex::default);
        once(&TRACES, (&example.name, &example.source, place), || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            explore::trace(
                &explore::build(&[example], &libraries()?, folder.path())?,
                example,
                place,
            )
        })
    }

    fn rustc_version(&self) -> Result<String, Problem> {
        Ok(rustc::version().expect("rustc can be run"))
    }

    fn runs(&self, _: &Example) -> usize {
        if self.strays.is_some() { 2 } else { 1 }
    }

    fn limit(&self) -> Duration {
        self.limit
    }
}

/// The libraries of the book itself.
pub fn libraries() -> Result<Libraries, Problem> {
    static LIBRARIES: Known<Libraries> = LazyLock::new(Mutex::default);
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    once(&LIBRARIES, (), || {
        Ok(rustc::libraries(root).expect("Cargo can be run"))
    })
}

fn compile(
    book: &Book,
    example: &Example,
    edition: &str,
    program: Option<&Path>,
) -> Result<Diagnosis, Problem> {
    static DIAGNOSES: Known<Diagnosis> = LazyLock::new(Mutex::default);
    let key = (&example.name, &example.source, edition, program);
    once(&DIAGNOSES, key, || {
        let said = rustc::compile(
            &book.root,
            &example.path,
            edition,
            &Libraries::default(),
            program,
        );
        Ok(said.expect("rustc can be run"))
    })
}
