//! Programs as strangers write them: explored with their text as it stands, or refused by name with the place of what is not covered.
//! What is explored is compared with a real run.

use crate::planted::Planted;
use crate::toolchain::libraries;
use checks::book::Book;
use checks::given::Given;
use checks::run::{self, StopWhen};
use checks::rustc::{self, EDITIONS, Libraries};
use checks::toolchain::Toolchain;
use checks::verdict::{End, Outcome};
use explorer::explorer::{Find, Found, Limits, REQUEST, Request, Unexplored};
use programs::{Explorer, NotCovered, Program, Refusal};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

fn explorer() -> Explorer {
    checks::explore::explorer(&libraries().expect("the libraries are built"))
}

/// A program of this name, which real runs have under the same path.
fn program(name: &str, source: &str) -> Program {
    Program {
        name: name.to_owned(),
        file: PathBuf::from(format!("src/{name}.rs")),
        source: source.to_owned(),
        package: None,
    }
}

/// What exploring one of these programs says, which were built together.
fn explore(binary: &Path, name: &str, limits: Limits) -> Result<Found, String> {
    let find = Find::Outcomes { plain_runs: Some(10_000) };
    let request =
        Request { program: name.to_owned(), called: name.to_owned(), limits, is_large: false, find };
    let request = serde_json::to_string(&request).expect("a request is JSON");
    let run = run::run(
        Command::new(binary).env(REQUEST, request),
        &Given::default(),
        &StopWhen::Never,
        Duration::from_secs(60),
    );
    let run = run.expect("the program can be run");
    assert_eq!(run.end, End::Returned, "{}", run.stderr);
    let answer: Result<Found, Unexplored> = serde_json::from_str(&run.stdout).expect("the answer is JSON");
    answer.map_err(|error| error.0)
}

/// What a real run shows.
fn run_for_real(program: &Program) -> Outcome {
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    fs::create_dir_all(folder.path().join("src")).expect("folders can be made");
    fs::write(folder.path().join(&program.file), &program.source).expect("files can be written");
    let binary = folder.path().join("program");
    let libraries = match program.source.contains("crossbeam_channel") {
        true => libraries().expect("the libraries are built"),
        false => Libraries::default(),
    };
    let said = rustc::compile(folder.path(), &program.file, EDITIONS[1], &libraries, Some(&binary));
    let said = said.expect("rustc can be run");
    assert!(said.codes.is_empty(), "{} compiles: {}", program.name, said.rendered);
    run::run(&mut Command::new(&binary), &Given::default(), &StopWhen::WhenQuiet, Duration::from_secs(20))
        .expect("it can be run")
}

/// Each is explored and has these outcomes, in words; and a real run shows one of them.
fn expect(programs: &[(&str, &str, &[&str])]) {
    let all: Vec<_> = programs.iter().map(|(name, source, _)| program(name, source)).collect();
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let binary =
        programs::build(&all, &explorer(), folder.path()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    for (program, (name, _, expected)) in all.iter().zip(programs) {
        let found =
            explore(&binary, name, Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found: BTreeSet<_> =
            found.outcomes.into_iter().map(|found| checks::explore::outcome(found).in_words()).collect();
        let expected: BTreeSet<_> = expected.iter().map(|outcome| outcome.to_string()).collect();
        assert_eq!(found, expected, "{name}");
        let real = run_for_real(program).in_words();
        assert!(found.contains(&real), "{name}: a real run shows {real:?}");
    }
}

/// It is refused: in this line, with these words, and this help.
#[track_caller]
fn refuses(source: &str, line: usize, what: &str, help: &str) {
    let program = program("refused", source);
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    match programs::build(std::slice::from_ref(&program), &explorer(), folder.path()) {
        Err(Refusal::NotCovered(not)) => {
            let NotCovered { place, what: said, help: helps, .. } = *not;
            assert_eq!(place, Some((program.file, line)), "{said}");
            assert!(said.contains(what), "{said}");
            assert!(helps.contains(help), "{helps}");
        }
        other => panic!("it is not refused: {other:?}"),
    }
}

/// It is explored, and that ends with these words.
#[track_caller]
fn gives_up(source: &str, what: &str) {
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let binary = programs::build(&[program("program", source)], &explorer(), folder.path());
    let binary = binary.unwrap_or_else(|refusal| panic!("{refusal:?}"));
    let limits = Limits { standstill: Duration::from_secs(10), ..Limits::default() };
    let error = explore(&binary, "program", limits).expect_err("it is given up");
    assert!(error.contains(what), "{error}");
}

#[test]
fn macros_that_print_in_every_module() {
    expect(&[
        (
            "nested",
            r#"
mod inner {
    pub fn f() {
        println!("in a module");
        eprint!("and ");
        eprintln!("standard error");
        mod deeper {
            pub fn g() {
                std::print!("deeper\n");
            }
        }
        deeper::g();
    }
}
fn main() {
    inner::f();
}
"#,
            &["in a module\ndeeper\nand standard error\n"],
        ),
        (
            "debugged",
            r#"
fn main() {
    let four = dbg!(2 + 2);
    let (one, two) = dbg!(1, "two");
    dbg!();
    println!("{four} {one} {two}");
}
"#,
            &[concat!(
                "4 1 two\n",
                "[src/debugged.rs:3:16] 2 + 2 = 4\n",
                "[src/debugged.rs:4:22] 1 = 1\n",
                "[src/debugged.rs:4:22] \"two\" = \"two\"\n",
                "[src/debugged.rs:5:5]\n"
            )],
        ),
        (
            "in_a_macro",
            r#"
macro_rules! say {
    ($($what:tt)*) => { println!($($what)*) };
}
macro_rules! println {
    ($text:literal) => { std::println!("own: {}", $text) };
}
mod inner {
    pub fn f() {
        println!("inner");
        say!("said");
    }
}
fn main() {
    inner::f();
}
"#,
            &["own: inner\nown: said\n"],
        ),
    ]);
}

#[test]
fn names_of_their_own() {
    expect(&[
        (
            "explored",
            r#"
mod explored {
    pub fn explore() -> u32 { crate::main_thing() }
}
fn main_thing() -> u32 { 1 }
fn explored() -> u32 { explored::explore() + 1 }
fn main() {
    println!("{}", explored());
}
"#,
            &["2\n"],
        ),
        (
            "elsewhere",
            r#"
mod app {
    use crate::tools::{say, Tool};
    pub fn main() { say(Tool::new()); }
}
mod tools {
    pub struct Tool;
    impl Tool { pub fn new() -> Tool { Tool } }
    pub fn say(_: Tool) { println!("{}", module_path!()); }
}
use app::main;
"#,
            &["elsewhere::tools\n"],
        ),
        (
            "own_std",
            r#"
mod own {
    pub mod std {
        pub fn name() -> &'static str { "own" }
    }
    pub fn f() -> &'static str { self::std::name() }
}
#[derive(Debug)]
struct Marked(std::marker::PhantomData<Named>);
struct Named;
fn main() {
    println!("{} {} {:?}", own::f(), std::any::type_name::<Named>(), Marked(std::marker::PhantomData));
}
"#,
            &["own own_std::Named Marked(PhantomData<own_std::Named>)\n"],
        ),
        (
            "selects",
            r#"
mod inner {
    use crossbeam_channel::{Receiver, select};
    pub fn first(one: &Receiver<u32>, two: &Receiver<u32>) -> u32 {
        select! {
            recv(one) -> message => message.unwrap(),
            recv(two) -> message => message.unwrap(),
        }
    }
}
fn main() {
    let (tx, one) = crossbeam_channel::unbounded();
    tx.send(1).unwrap();
    println!("{}", crate::inner::first(&one, &crossbeam_channel::never()));
}
"#,
            &["1\n"],
        ),
        (
            "exported",
            r#"
#[macro_export]
macro_rules! twice {
    ($value:expr) => { $crate::double($value) };
}
pub fn double(value: u32) -> u32 { 2 * value }
fn main() {
    println!("{}", twice!(4));
}
"#,
            &["8\n"],
        ),
    ]);
}

#[test]
fn how_a_program_ends() {
    expect(&[
        (
            "an_error",
            r#"
#[derive(Debug)]
struct Broken {
    part: &'static str,
}
fn main() -> Result<(), Broken> {
    println!("begins");
    Err(Broken { part: "wheel" })
}
"#,
            &["begins\nError: Broken { part: \"wheel\" }\n(exit status 1)\n"],
        ),
        ("no_error", "fn main() -> Result<(), String> { print!(\"half\"); Ok(()) }", &["half"]),
        (
            "a_code",
            r#"
use std::process::{ExitCode, Termination};
struct Mine;
impl Termination for Mine {
    fn report(self) -> ExitCode {
        print!("reports");
        ExitCode::from(7)
    }
}
fn main() -> Mine { Mine }
"#,
            &["reports(exit status 7)\n"],
        ),
        ("macros_alone", "fn main() { if env!(\"PATH\").is_empty() { std::panic!(\"no path\") } }", &[""]),
        ("no_code", "fn main() -> std::process::ExitCode { std::process::ExitCode::SUCCESS }", &[""]),
        ("never", "fn main() -> ! { print!(\"half\"); std::process::exit(3) }", &["half(exit status 3)\n"]),
        ("zero", "fn main() -> ! { loop { std::process::exit(0) } }", &[""]),
        ("like_a_panic", "fn main() { std::process::exit(101) }", &["(exit status 101)\n"]),
        ("a_panic", "fn main() -> Result<(), String> { panic!(\"out\") }", &["panicked: out\n"]),
        (
            "a_payload",
            r#"
struct Loud;
impl Drop for Loud {
    fn drop(&mut self) { println!("dropped"); }
}
fn main() { std::panic::panic_any(Loud) }
"#,
            &["dropped\npanicked: Box<dyn Any>\n"],
        ),
        (
            "either_exits",
            r#"
use std::{process, thread};
fn main() {
    thread::spawn(|| {
        println!("one");
        process::exit(1);
    });
    println!("two");
    process::exit(2);
}
"#,
            &[
                "two\n(exit status 2)\n",
                "one\n(exit status 1)\n",
                "one\ntwo\n(exit status 1)\n",
                "one\ntwo\n(exit status 2)\n",
                "two\none\n(exit status 1)\n",
                "two\none\n(exit status 2)\n",
            ],
        ),
        (
            "exits_while_others_wait",
            r#"
use std::sync::{Arc, Mutex, mpsc};
use std::{process, thread};
fn main() {
    let lock = Arc::new(Mutex::new(()));
    let (tx, rx) = mpsc::channel::<u32>();
    let theirs = Arc::clone(&lock);
    let other = thread::spawn(move || {
        let _guard = theirs.lock();
        if rx.recv().is_err() { process::exit(4) }
    });
    drop(tx);
    other.join().unwrap();
    println!("never");
}
"#,
            &["(exit status 4)\n"],
        ),
    ]);
}

#[test]
fn ends_that_are_not_covered() {
    refuses("fn main() {\n    std::process::abort();\n}", 2, "abort", "`process::exit`");
    gives_up(
        r#"
struct Odd;
impl std::fmt::Debug for Odd {
    fn fmt(&self, _: &mut std::fmt::Formatter) -> std::fmt::Result { panic!("no words") }
}
fn main() -> Result<(), Odd> { Err(Odd) }
"#,
        "a value that takes a step while it is formatted for printing",
    );
    gives_up("fn main() {\n    std::process::exit(256);\n}", "a status that is not in 0..=255");
}

#[test]
fn what_comes_around_std() {
    let write_std = "write `std::` in the place of `core::` and `alloc::`";
    refuses(
        "static COUNT: core::sync::atomic::AtomicUsize =\n    core::sync::atomic::AtomicUsize::new(0);\nfn main() {\n    COUNT.fetch_add(1, core::sync::atomic::Ordering::SeqCst);\n}",
        1,
        "uses `core::sync::atomic::Atomic",
        write_std,
    );
    refuses(
        "fn main() {\n    core::sync::atomic::fence(core::sync::atomic::Ordering::SeqCst);\n}",
        2,
        "uses `core::sync::atomic::fence`",
        write_std,
    );
    refuses(
        "extern crate alloc;\nmod inner {\n    pub fn f() -> alloc::sync::Weak<u32> {\n        Default::default()\n    }\n}\nfn main() {\n    inner::f();\n}",
        3,
        "uses `alloc::sync::Weak`",
        write_std,
    );
    refuses(
        "use core::sync::atomic::AtomicBool as Flag;\n\nfn f<T: Default>() -> T {\n    T::default()\n}\nfn main() {\n    f::<Flag>();\n}",
        7,
        "uses `core::sync::atomic::Atomic",
        write_std,
    );
}

#[test]
fn what_is_unsafe() {
    let help = "do without `unsafe`";
    refuses("static mut COUNT: u32 = 0;\nfn main() {\n    unsafe { COUNT += 1 }\n}", 3, "unsafe", help);
    refuses(
        "struct Cell(std::cell::Cell<u32>);\nunsafe impl Sync for Cell {}\nstatic CELL: Cell = Cell(std::cell::Cell::new(0));\nfn main() {\n    CELL.0.set(1);\n}",
        2,
        "unsafe",
        help,
    );
    refuses(
        "#![allow(unsafe_code)]\nunsafe extern \"C\" {\n    fn rand() -> i32;\n}\nfn main() {\n    println!(\"{}\", unsafe { rand() });\n}",
        1,
        "unsafe",
        help,
    );
}

#[test]
fn what_differs_from_run_to_run() {
    let elsewhere = "elsewhere in each run";
    refuses(
        "fn main() {\n    let one = 1;\n    println!(\"{:p}\", &one);\n}",
        3,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "fn main() {\n    let one = &1 as *const i32;\n    println!(\"{one:?}\");\n}",
        3,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "fn main() {\n    let f: fn() = main;\n    println!(\"{f:?}\");\n}",
        3,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "#[derive(Debug)]\nstruct At(*const i32);\nfn main() {\n    println!(\"{:?}\", At(&1));\n}",
        2,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "#[derive(Debug)]\nstruct Calls(fn());\nfn main() {\n    println!(\"{:?}\", Calls(main));\n}",
        2,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "fn show<T: std::fmt::Debug>(value: T) {\n    println!(\"{value:?}\");\n}\nfn main() {\n    show(&raw const *\"\");\n}",
        5,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "fn main() {\n    println!(\"{}\", &1 as *const i32 as usize);\n}",
        2,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "fn main() {\n    println!(\"{}\", (&raw const *\"\").addr());\n}",
        2,
        "where something is in memory",
        elsewhere,
    );
    refuses(
        "fn main() {\n    println!(\"{}\", std::path::Path::new(\"/\").exists());\n}",
        2,
        "looks at files",
        "file system",
    );
    refuses(
        "fn main() {\n    println!(\"{}\", std::io::Error::last_os_error());\n}",
        2,
        "last error",
        "make the error",
    );
    refuses(
        "fn main() {\n    println!(\"{:?}\", std::thread::current().id());\n}",
        2,
        "ThreadId",
        "not the same in each run",
    );
    refuses(
        "fn main() {\n    println!(\"{:?}\", std::thread::current());\n}",
        2,
        "Thread",
        "not the same in each run",
    );
    refuses(
        "fn main() {\n    println!(\"{:?}\", std::thread::Builder::new());\n}",
        2,
        "Builder",
        "not the same in each run",
    );
    refuses(
        "fn main() {\n    println!(\"{:?}\", std::time::Instant::now());\n}",
        2,
        "Instant",
        "a clock does not say the same",
    );
    refuses(
        "use std::time::SystemTime;\nfn main() {\n    let _ = SystemTime::now();\n}",
        1,
        "SystemTime",
        "a clock does not say the same",
    );
    refuses(
        "use std::fs;\nfn main() {\n    let _ = fs::write(\"x\", \"y\");\n}",
        3,
        "write",
        "must not change files",
    );
    refuses(
        "fn main() {\n    let _ = std::fs::File::create(\"x\");\n}",
        2,
        "create",
        "must not change files",
    );
    refuses(
        "fn main() {\n    let _ = std::net::TcpListener::bind(\"\");\n}",
        2,
        "net",
        "let a thread play the other side",
    );
    refuses(
        "fn main() {\n    let _ = std::env::var(\"x\");\n}",
        2,
        "env",
        "write the value into the program",
    );
    refuses(
        "fn main() {\n    let _ = std::process::Command::new(\"x\");\n}",
        2,
        "Command",
        "`process::exit`",
    );
    refuses("use std::os::fd::AsFd;\nfn main() {}", 1, "os", "what std has for all");
    refuses("use std::hash::RandomState;\nfn main() {}", 1, "RandomState", "another in each run");
}

#[test]
fn what_has_another_size_or_name() {
    for (line, item) in [
        ("size_of::<std::sync::Mutex<u8>>();", "the name or the size"),
        ("align_of::<Option<std::sync::mpsc::Sender<u8>>>();", "the name or the size"),
        ("size_of_val(&std::sync::atomic::AtomicBool::new(true));", "the name or the size"),
        ("println!(\"{}\", std::any::type_name::<std::thread::JoinHandle<()>>());", "the name or the size"),
        ("std::any::type_name_of_val(&std::collections::HashMap::<u8, u8>::new());", "the name or the size"),
    ] {
        refuses(&format!("fn main() {{\n    {line}\n}}"), 2, item, "do without");
    }
    expect(&[(
        "sizes",
        "fn main() { println!(\"{}\", size_of::<Option<Box<u8>>>() == size_of::<usize>()) }",
        &["true\n"],
    )]);
}

/// With the line in which it is.
#[test]
fn what_systems_do_not_agree_on() {
    for (line, what) in [
        (
            "let _ = std::sync::mpsc::channel::<u8>().1.recv_timeout(std::time::Duration::MAX);",
            "a time of more than",
        ),
        ("crossbeam_channel::after(std::time::Duration::MAX);", "a time of more than"),
        ("let _ = std::time::Instant::now() + std::time::Duration::MAX;", "a time of more than"),
        ("let _ = std::time::Instant::now().checked_sub(std::time::Duration::MAX);", "a time of more than"),
        ("std::sync::mpsc::sync_channel::<u8>(usize::MAX);", "a channel with room for so many messages"),
        ("crossbeam_channel::bounded::<u64>(1 << 40);", "a channel with room for so many messages"),
        ("let _ = std::thread::Builder::new().name(\"\\0\".to_owned()).spawn(|| ());", "a zero byte"),
        (
            "let _ = std::fs::read(\"/\").or_else(|_| std::fs::read(\"/proc/self/status\")); panic!(\"what is no file\");",
            "what is no file",
        ),
    ] {
        if cfg!(not(target_os = "linux")) && line.contains("/proc") {
            continue;
        }
        gives_up(&format!("fn main() {{\n    {line}\n}}"), what);
        gives_up(&format!("fn main() {{\n    {line}\n}}"), ", in line 2");
    }
    gives_up(
        r#"
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
fn main() {
    let (tx, rx) = mpsc::channel::<JoinHandle<()>>();
    let own = thread::spawn(move || rx.recv().unwrap().join().unwrap());
    tx.send(own).unwrap();
    thread::park();
}
"#,
        "a thread that joins itself, which panics on some systems and hangs on others, in line 6",
    );
}

#[test]
fn maps_whose_order_shows() {
    let begin =
        "use std::collections::HashMap;\nfn main() {\n    let mut map = HashMap::from([(1, 2), (3, 4)]);\n";
    let order = "its order is another in each run: use `BTreeMap`";
    for (line, item) in [
        ("for (key, value) in &map {}", "HashMap"),
        ("for (key, value) in map {}", "HashMap"),
        ("map.iter();", "iter"),
        ("map.iter_mut();", "iter_mut"),
        ("map.keys();", "keys"),
        ("map.values();", "values"),
        ("map.into_keys();", "into_keys"),
        ("map.drain();", "drain"),
        ("map.retain(|_, _| true);", "retain"),
        ("println!(\"{map:?}\");", "HashMap"),
    ] {
        refuses(&format!("{begin}    {line}\n}}"), 4, item, order);
    }
    let begin = "use std::collections::HashSet;\nfn main() {\n    let set = HashSet::from([1, 2]);\n";
    for (line, item) in [
        ("for value in &set {}", "HashSet"),
        ("set.union(&set);", "union"),
        ("println!(\"{set:?}\");", "HashSet"),
    ] {
        refuses(&format!("{begin}    {line}\n}}"), 4, item, order);
    }
    gives_up(
        r#"
use std::collections::HashMap;
use std::sync::mpsc;
fn main() {
    let (one, two) = (mpsc::channel::<u32>(), mpsc::channel::<u32>());
    let senders = HashMap::from([(1, one.0), (2, two.0)]);
    senders[&1].send(1).unwrap();
    drop(senders);
}
"#,
        "values of a `HashMap` or `HashSet` that take steps when it drops them",
    );
    expect(&[(
        "counted",
        r#"
use std::collections::{HashMap, HashSet};
fn main() {
    let mut map: HashMap<&str, u32> = HashMap::new();
    for word in ["a", "b", "a"] {
        *map.entry(word).or_insert(0) += 1;
    }
    map.extend([("c", 3)]);
    let mut set: HashSet<_> = [1, 2, 2].into_iter().collect();
    set.insert(3);
    println!("{} {} {:?}", map["a"], map.len(), map.get("b"));
    println!("{} {} {}", set.contains(&2), set.len(), map == map.clone());
}
"#,
        &["2 3 Some(1)\ntrue 3 true\n"],
    )]);
}

/// std's own `Arc` is in the place of the explorer's where that does not do.
#[test]
fn what_only_stds_own_arc_does() {
    expect(&[
        (
            "jobs",
            r#"
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
trait Job: Send + Sync {
    fn run(self: Arc<Self>) -> u32;
}
struct Add(Mutex<u32>);
impl Job for Add {
    fn run(self: Arc<Self>) -> u32 {
        let mut sum = self.0.lock().unwrap();
        *sum += 1;
        *sum
    }
}
fn main() {
    let job: Arc<dyn Job> = Arc::new(Add(Mutex::new(0)));
    let (tx, rx) = mpsc::channel();
    let theirs = Arc::clone(&job);
    thread::spawn(move || tx.send(theirs.run()));
    println!("{} {}", job.run(), rx.recv().unwrap());
}
"#,
            &["1 2\n", "2 1\n"],
        ),
        (
            "slices",
            r#"
use crossbeam_channel::unbounded;
use std::sync::Arc;
use std::thread;
fn main() {
    let list: Arc<[u32]> = vec![1, 2].into();
    let name: Arc<str> = Arc::from("list");
    let (tx, rx) = unbounded();
    for place in 0..2 {
        let (list, tx) = (Arc::clone(&list), tx.clone());
        thread::spawn(move || tx.send(list[place]).unwrap());
    }
    drop(tx);
    println!("{name} {:?}", rx.iter().collect::<Vec<_>>());
}
"#,
            &["list [1, 2]\n", "list [2, 1]\n"],
        ),
        // It is explored with the explorer's own beside them.
        (
            "counted",
            r#"
use std::sync::Arc;
fn main() {
    let one = Arc::new(1);
    let _two = Arc::clone(&one);
    println!("{}", Arc::strong_count(&one));
}
"#,
            &["2\n"],
        ),
    ]);
    let beside = |line: &str| {
        format!(
            "use std::sync::Arc;\nfn main() {{\n    let mut job: Arc<dyn Send + Sync> = Arc::new(1);\n    {line}\n}}"
        )
    };
    for (line, item) in [
        ("Arc::strong_count(&job);", "strong_count"),
        ("Some(&job).map(Arc::weak_count);", "weak_count"),
        ("Arc::get_mut(&mut job);", "get_mut"),
        ("let mut one = Arc::new(1); Arc::make_mut(&mut one);", "make_mut"),
        ("let _ = Arc::try_unwrap(Arc::new(1));", "try_unwrap"),
        ("let _ = Arc::into_inner(Arc::new(1));", "into_inner"),
        ("Arc::unwrap_or_clone(Arc::new(1));", "unwrap_or_clone"),
        ("let _ = Arc::downgrade(&job);", "Weak"),
        ("Arc::<u8>::new_cyclic(|_| 1);", "new_cyclic"),
        ("Arc::into_raw(Arc::new(1));", "into_raw"),
        ("thread_local! { static ONE: u8 = 1 } ONE.with(|_| ());", "LocalKey"),
    ] {
        refuses(
            &beside(line),
            4,
            &format!("uses `{item}` beside what only std's own `Arc` does"),
            "do without one of the two",
        );
    }
    gives_up(
        r#"
use std::sync::Arc;
trait Job {}
struct Loud;
impl Drop for Loud {
    fn drop(&mut self) { println!("dropped") }
}
impl Job for Loud {}
fn main() {
    let _job: Arc<dyn Job> = Arc::new(Loud);
}
"#,
        "a value that takes a step when it is dropped, in an `Arc` that is std's own",
    );
    // What is wrong without an `Arc` is said of that.
    refuses(
        "use std::sync::Arc;\nfn main() {\n    let _ = std::env::var(\"x\");\n}",
        3,
        "env",
        "write the value",
    );
}

#[test]
fn thread_locals() {
    expect(&[(
        "counts_drops",
        r#"
use std::cell::{Cell, RefCell};
use std::thread;
thread_local! {
    /// How often.
    pub static COUNT: Cell<u32> = const { Cell::new(1) };
    static NAMES: RefCell<Vec<String>> = RefCell::new(vec!["a".to_owned()]);
}
std::thread_local!(static ONE: u32 = const { 1 });
fn main() {
    let other = thread::spawn(|| {
        COUNT.set(COUNT.get() + 1);
        NAMES.with_borrow_mut(|names| names.push("b".to_owned()));
        NAMES.with(|names| names.borrow().join("")) + &COUNT.take().to_string()
    });
    println!("{} {} {}", COUNT.get(), NAMES.take().len(), ONE.with(|one| *one));
    println!("{}", other.join().unwrap());
}
"#,
        &["1 1 1\nab2\n"],
    )]);
}

#[test]
fn panic_hooks() {
    expect(&[
        (
            "before_the_usual_one",
            r#"
use std::{panic, thread};
fn main() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        println!("line {}", info.location().unwrap().line());
        usual(info);
    }));
    println!("{}", thread::spawn(|| panic!("one")).join().is_err());
    drop(panic::take_hook());
    let _ = panic::catch_unwind(|| panic!("two"));
}
"#,
            &["line 9\ntrue\npanicked: one\npanicked: two\n"],
        ),
        (
            "too_late",
            r#"
use std::{panic, process, thread};
fn main() {
    let other = thread::spawn(|| panic!("out"));
    panic::set_hook(Box::new(|_| {
        println!("hook");
        process::exit(3);
    }));
    println!("{}", other.join().is_err());
}
"#,
            &["true\npanicked: out\n", "hook\n(exit status 3)\n"],
        ),
        (
            "while_it_panics",
            r#"
use std::panic;
struct Sets;
impl Drop for Sets {
    fn drop(&mut self) {
        let set = panic::catch_unwind(|| panic::set_hook(Box::new(|_| ())));
        println!("{}", set.is_ok());
    }
}
fn main() {
    panic::set_hook(Box::new(|info| println!("{}", info.payload_as_str().unwrap())));
    let _ = panic::catch_unwind(|| {
        let _sets = Sets;
        panic!("out");
    });
    println!("end");
}
"#,
            &["out\ncannot modify the panic hook from a panicking thread\nfalse\nend\n"],
        ),
    ]);
}

/// The input is that of the process that explores, and each run has it from the start.
#[test]
fn what_is_read() {
    let source = r#"
use std::io::{self, BufRead, BufReader, Read};
use std::{fs, thread};
fn main() {
    let mut first = String::new();
    io::stdin().read_line(&mut first).unwrap();
    let other = thread::spawn(|| io::stdin().lines().next().unwrap().unwrap());
    let mut next = String::new();
    io::stdin().lock().read_line(&mut next).unwrap();
    let other = other.join().unwrap();
    let rest = io::read_to_string(io::stdin()).unwrap();
    println!("{} {} {other} {rest:?}", first.trim(), next.trim());

    let file = BufReader::new(fs::File::open("Cargo.toml").unwrap());
    println!("{}", file.lines().next().unwrap().unwrap());
    let mut all = String::new();
    fs::File::open("Cargo.toml").unwrap().read_to_string(&mut all).unwrap();
    println!("{}", all == fs::read_to_string("Cargo.toml").unwrap());
    println!("{:?}", fs::read("nowhere").unwrap_err().kind());
}
"#;
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let input = folder.path().join("input");
    fs::write(&input, "a\nb\nc\nd\n").expect("files can be written");
    let binary = programs::build(&[program("reads", source)], &explorer(), &folder.path().join("built"));
    let request = Request {
        program: "reads".to_owned(),
        called: "reads".to_owned(),
        is_large: false,
        limits: Limits::default(),
        find: Find::Outcomes { plain_runs: Some(10_000) },
    };
    let output = Command::new(binary.expect("it is covered"))
        .env(REQUEST, serde_json::to_string(&request).expect("a request is JSON"))
        .stdin(fs::File::open(&input).expect("files can be read"))
        .output()
        .expect("it can be run");
    let answer: Result<Found, Unexplored> =
        serde_json::from_slice(&output.stdout).expect("the answer is JSON");
    let shown: Vec<_> =
        answer.expect("it is explored").outcomes.into_iter().map(|outcome| outcome.stdout).collect();
    let file = "[package]\ntrue\nNotFound\n";
    assert_eq!(shown, [format!("a b c \"d\\n\"\n{file}"), format!("a c b \"d\\n\"\n{file}")]);
}

/// A number that is another on each machine is stated, and not for a book to print.
#[test]
fn how_many_threads_can_run_at_once() {
    let source = "fn main() {\n    println!(\"{}\", std::thread::available_parallelism().unwrap());\n}\n";
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let binary = programs::build(&[program("asks", source)], &explorer(), folder.path());
    let limits = Limits { parallelism: 3, ..Limits::default() };
    let found = explore(&binary.expect("it is covered"), "asks", limits).expect("it is explored");
    assert_eq!((found.outcomes[0].stdout.as_str(), found.limited.parallelism), ("3\n", true));

    let planted = Planted::new();
    let planted = planted.write("examples/greeting.rs", source);
    let book = Book::load(planted.root());
    let explored = planted.toolchain.explore(&book, &book.examples["greeting"]);
    let problem = explored.expect_err("the book does not have it");
    assert!(problem.message.contains("another number on each machine"), "{problem}");
}

/// What a program does to the process that explores it is said in words, and the asker does not wait for ever.
#[test]
fn programs_that_take_the_explorer_along() {
    gives_up(
        r#"
use std::thread;
fn main() {
    let busy = thread::Builder::new().name("busy".to_owned()).spawn(|| loop {});
    busy.unwrap().join().unwrap();
}
"#,
        "thread 1, `busy`, has taken no step for 10 s",
    );
    let overflows = "fn f(n: u64) -> u64 {\n    if n == 0 { 0 } else { 1 + f(n + 1) }\n}\nfn main() {\n    println!(\"{}\", f(1));\n}\n";
    let planted = Planted::new();
    let planted = planted.write("examples/greeting.rs", overflows);
    let book = Book::load(planted.root());
    let problem =
        planted.toolchain.explore(&book, &book.examples["greeting"]).expect_err("it is not explored");
    let said =
        "cannot be explored: it takes the program that explores it along, which failed: ended with signal";
    assert!(problem.message.contains(said), "{problem}");
    assert!(problem.message.contains("has overflowed its stack"), "{problem}");
}
