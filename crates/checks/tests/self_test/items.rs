//! The indexes: programs and a package in which something looks like an item of a library, and is not, or the other way round.

use crate::planted::At::Line;
use crate::planted::{Expected, FIXTURE, Planted};
use crate::toolchain::libraries;
use checks::book::Book;
use checks::items::{self, Library};
use checks::problem::Problem;
use std::fs;
use std::path::Path;

const KNOWN: &str = "Receiver::recv  struct.Receiver.html#method.recv\n";
const NEW: &str = "Receiver::try_recv  struct.Receiver.html#method.try_recv\n";

#[test]
fn item_that_no_listing_uses() {
    let planted = Planted::new().write(items::STD.items, format!("{KNOWN}{NEW}"));
    let book = Book::load(planted.root());
    // On another version of Rust nobody can tell.
    if items::is_stated_version(&book) {
        let problems = items::check_against(&items::STD, &book, format!("{KNOWN}{NEW}"));
        assert_eq!(problems.len(), 1, "{problems:#?}");
        planted.compare(
            &problems[0],
            Expected {
                file: items::STD.items,
                at: Line(2),
                message: "no listing uses `Receiver::try_recv`",
                help: "write a listing",
            },
        );
    }
}

#[test]
fn item_that_is_not_in_the_list() {
    let planted = Planted::new().write(items::STD.items, KNOWN);
    let problems = items::check_against(&items::STD, &Book::load(planted.root()), format!("{KNOWN}{NEW}"));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    planted.compare(
        &problems[0],
        Expected {
            file: items::STD.items,
            at: Line(1),
            message: "Receiver::try_recv",
            help: "BOOK_UPDATE=1",
        },
    );
}

/// The items that a program uses; its beginning and end are added. `None` on a version of Rust on which nobody can tell.
fn used(library: &Library, body: &str) -> Option<Result<Vec<String>, Problem>> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(library.items);
    let list = fs::read_to_string(list).expect("the list is there");
    let libraries = libraries().expect("Cargo can be asked");
    let source = format!("//! A program.\npub fn main() {{\n{body}\n}}\n");
    items::is_stated_version(&Book::load(&FIXTURE))
        .then(|| items::used_in(library, &list, &source, &libraries))
}

/// The program uses these items and not those.
#[track_caller]
fn uses(library: &Library, body: &str, these: &[&str], not_those: &[&str]) {
    let Some(used) = used(library, body) else {
        return;
    };
    let used = used.expect("the program compiles");
    let has = |name: &&&str| used.iter().any(|used| used == **name);
    let missing: Vec<_> = these.iter().filter(|name| !has(name)).collect();
    let wrong: Vec<_> = not_those.iter().filter(has).collect();
    assert!(missing.is_empty() && wrong.is_empty(), "missing: {missing:?}, wrong: {wrong:?}, in {used:#?}");
}

const ITERATORS: [&str; 4] = ["IntoIter", "Iter", "Iterator for IntoIter<T>", "IntoIterator for Receiver<T>"];

#[test]
fn iterator_of_another_library() {
    let body = |unbounded: &str| {
        format!(
            "let (s, r) = {unbounded}();
            for job in vec![1, 2] {{ s.send(job).unwrap(); }}
            for job in [3].into_iter().chain([4].iter().copied()) {{ s.send(job).unwrap(); }}
            assert_eq!(r.recv(), Ok(1));"
        )
    };
    let used = ["Sender::send", "Receiver::recv", "PartialEq for RecvError"];
    uses(&items::STD, &body("std::sync::mpsc::channel"), &used, &ITERATORS);
    uses(&items::CROSSBEAM, &body("crossbeam_channel::unbounded"), &used, &ITERATORS);
}

#[test]
fn iterator_of_the_library() {
    let body = |unbounded: &str| {
        format!(
            "let (s, r) = {unbounded}::<Vec<u32>>();
            drop(s);
            for jobs in r.iter() {{ println!(\"{{jobs:?}}\"); }}
            for jobs in r {{ println!(\"{{jobs:?}}\"); }}"
        )
    };
    uses(&items::STD, &body("std::sync::mpsc::channel"), &ITERATORS, &["TryIter"]);
    uses(&items::CROSSBEAM, &body("crossbeam_channel::unbounded"), &ITERATORS, &["TryIter"]);
}

/// Looks for a message in a channel of each library, and asks for another variant.
const BOTH: &str = "
    let (_tx, rx) = std::sync::mpsc::channel::<u32>();
    let (_s, r) = crossbeam_channel::unbounded::<u32>();
    {
        use std::sync::mpsc::TryRecvError;
        if let Err(TryRecvError::Empty) = rx.try_recv() { println!(\"empty\"); }
    }
    use crossbeam_channel::TryRecvError::{self, *};
    println!(\"{}\", matches!(&r.try_recv(), Err(Disconnected)));
    println!(\"{}\", r.try_recv() == Err(TryRecvError::Disconnected));";

#[test]
fn variant_of_the_other_library() {
    let (empty, gone) = ("TryRecvError::Empty", "TryRecvError::Disconnected");
    uses(&items::STD, BOTH, &["TryRecvError", empty], &[gone, "unbounded", "PartialEq for TryRecvError"]);
    uses(&items::CROSSBEAM, BOTH, &["TryRecvError", gone, "PartialEq for TryRecvError"], &[empty]);
}

#[test]
fn variant_that_no_pattern_names() {
    let body = "
        // TrySendError::Disconnected
        let (tx, _rx) = std::sync::mpsc::sync_channel(1);
        match tx.try_send(String::from(\"std::sync::mpsc::TrySendError::Disconnected\")) {
            Ok(()) => {}
            Err(std::sync::mpsc::TrySendError::Full(job)) => println!(\"{job}\"),
            Err(_) => {}
        }";
    uses(&items::STD, body, &["TrySendError::Full"], &["TrySendError::Disconnected"]);
    let body = "
        let (_tx, rx) = std::sync::mpsc::channel::<u32>();
        let errors = [std::sync::mpsc::TryRecvError::Empty];
        for error in errors.iter().chain(rx.try_recv().err().iter()) {
            if let std::sync::mpsc::TryRecvError::Empty = error { println!(\"empty\"); }
        }";
    uses(&items::STD, body, &["TryRecvError::Empty"], &["TryRecvError::Disconnected"]);
}

#[test]
fn function_as_a_value() {
    let body = "
        let (s, _r) = crossbeam_channel::bounded::<u32>(1);
        println!(\"{:?}\", Some(&s).map(crossbeam_channel::Sender::len));
        println!(\"{:?}\", s.send(1).map_err(crossbeam_channel::SendTimeoutError::Disconnected).is_ok());";
    let used = ["Sender::len", "SendTimeoutError::Disconnected"];
    uses(&items::CROSSBEAM, body, &used, &["Receiver::len", "SendTimeoutError::Timeout"]);
}

#[test]
fn what_a_macro_calls() {
    let body = "
        let (s, r) = crossbeam_channel::bounded(1);
        crossbeam_channel::select! {
            send(s, 1) -> sent => println!(\"{sent:?}\"),
            recv(r) -> job => println!(\"{job:?}\"),
        }
        crossbeam_channel::select! { recv(r) -> _ => {}, default => {} }";
    let called = ["never", "SelectedOperation", "SelectedOperation::index", "Receiver::try_recv"];
    uses(&items::CROSSBEAM, body, &["select! recv", "Debug for RecvError"], &called);
    uses(&items::CROSSBEAM, "crossbeam_channel::never::<u32>();", &["never"], &["select! recv"]);
}

#[test]
fn arm_of_another_macro() {
    let body = "
        let (s, r) = crossbeam_channel::bounded(1);
        crossbeam_channel::select_biased! {
            recv(r) -> _ => {}
            send(s, vec![0; { let (_s, r) = crossbeam_channel::bounded::<()>(0); r.len() }]) -> _ =>
                crossbeam_channel::select! { default(std::time::Duration::ZERO) => println!(\"default => send(s)\") },
        }
        // select! { send(s, 2) -> _ => {}, default => {} }
        let default = |recv: u32| recv;
        default(1);";
    let used = ["select_biased! recv", "select_biased! send", "select! default(time)"];
    let not_used = ["select! recv", "select! send", "select! default", "select_biased! default(time)"];
    uses(&items::CROSSBEAM, body, &used, &not_used);
}

#[test]
fn macros_of_two_libraries() {
    let body = "
        let (_s, r) = crossbeam_channel::bounded::<u32>(1);
        crossbeam_channel::select! { recv(r) -> _ => {}, default => {} }
        let _later = async { tokio::select! { _ = async {} => {} } };";
    let Some(used) = used(&items::CROSSBEAM, body) else {
        return;
    };
    let problem = used.expect_err("nobody can tell");
    assert_eq!((problem.file.as_path(), problem.line), (Path::new("examples/program.rs"), 1), "{problem}");
    assert!(problem.message.contains("a `select!` of tokio and one of crossbeam-channel"), "{problem}");
    assert!(problem.help.contains("two listings"), "{problem}");
}

/// A package with items of all forms, and some that nobody can see.
const PACKAGE: &str = "
    pub fn plain() {}
    pub const fn constant() {}
    /// # Safety
    pub unsafe fn careful() {}
    pub extern \"C\" fn foreign() {}
    #[doc(hidden)] pub fn hidden() {}
    pub(crate) fn private() {}
    pub struct SendError;
    #[derive(Debug, Clone)] pub struct Sender;
    impl Sender {
        pub const unsafe fn send(&self) {}
        pub async fn later(&self) {}
        fn inside(&self) { private() }
    }
    pub enum TrySendError { Full, Disconnected }
    impl TrySendError { pub const fn is_full(&self) -> bool { true } }";

#[test]
fn items_of_a_package() {
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let manifest =
        "[package]\nname = \"some-channel\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::create_dir(folder.path().join("src")).expect("folders can be made");
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("files can be written");
    fs::write(folder.path().join("src/lib.rs"), PACKAGE).expect("files can be written");
    let items = items::of_package(folder.path(), "some-channel", &folder.path().join("target"));
    let names: Vec<_> = items.expect("rustdoc can be run").into_iter().map(|item| item.name).collect();
    let should_be = [
        "careful",
        "constant",
        "foreign",
        "plain",
        "Sender",
        "Sender::later",
        "Sender::send",
        "SendError",
        "TrySendError",
        "TrySendError::Full",
        "TrySendError::Disconnected",
        "TrySendError::is_full",
        "Clone for Sender",
        "Debug for Sender",
    ];
    assert_eq!(names, should_be);
}
