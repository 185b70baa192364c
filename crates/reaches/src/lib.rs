//! Names the dependencies through which a program can start a thread, wait, take a lock, read a
//! clock or draw random numbers, as far as its compiled code says.
//!
//! The code is a graph: its nodes are the pieces of sections (functions, vtables, constants) and
//! the global names, its edges are relocations. It is walked breadth-first from the program's own
//! functions; a step to a name in `DEEDS` is a deed. The code of std and libc is not given: their
//! functions are names that lead nowhere.

use object::read::archive::ArchiveFile;
use object::{
    Architecture, BinaryFormat, File, Object, ObjectSection, ObjectSymbol, Relocation, RelocationKind,
    RelocationTarget, SectionIndex, SectionKind, SymbolKind,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// What a dependency can do that the explorer does not see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    StartsThread,
    Sleeps,
    Waits,
    ReadsClock,
    DrawsRandom,
    /// Takes a lock, or takes from a channel, and does not wait for it by that. Harmless where no
    /// thread of the program can come in between.
    Locks,
}

impl fmt::Display for Deed {
    /// What a crate does.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Deed::StartsThread => "starts threads",
            Deed::Sleeps => "sleeps",
            Deed::Waits => "can wait for other threads",
            Deed::ReadsClock => "reads a clock",
            Deed::DrawsRandom => "draws random numbers",
            Deed::Locks => "has locks or channels",
        })
    }
}

/// A dependency and a deed in it that the program can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub krate: String,
    pub deed: Deed,
    /// Demangled names, without hashes, from the program's function down to std's or libc's: each
    /// is called by the one before, or is taken by it as a function pointer or in a vtable.
    pub way: Vec<String>,
}

impl Found {
    /// The first and the last functions of the way, in a line.
    pub fn short_way(&self) -> String {
        const SHOWN: usize = 5;
        // Arguments of generic functions can be longer than all else.
        let mut shown: Vec<_> = self.way.iter().map(|name| plain(name)).collect();
        if shown.len() > SHOWN {
            shown.splice(1..shown.len() - 3, ["…".to_owned()]);
        }
        shown.join(" → ")
    }
}

/// The files of a program and of what it depends on, as they are.
pub struct Files {
    files: Vec<(Owner, PathBuf, Vec<u8>)>,
    /// Names by owner.
    crates: Vec<String>,
}

impl Files {
    /// Reads the rlibs or objects of the program, and the rlib of each dependency, which has this
    /// name in Rust. A file that cannot be read is an error: its deeds would be missed.
    pub fn read(program: &[PathBuf], dependencies: &[(String, PathBuf)]) -> io::Result<Files> {
        let own = program.iter().map(|path| (PROGRAM, path));
        let others = (PROGRAM + 1..).zip(dependencies.iter().map(|(_, path)| path));
        let read = |(owner, path): (Owner, &PathBuf)| {
            Ok((owner, path.clone(), fs::read(path).map_err(|e| about(path, e))?))
        };
        let mut crates = vec!["the program".to_owned()];
        crates.extend(dependencies.iter().map(|(name, _)| name.clone()));
        Ok(Files { files: own.chain(others).map(read).collect::<io::Result<_>>()?, crates })
    }
}

/// The compiled code of a program and of what it depends on.
pub struct Code<'d> {
    graph: Graph<'d>,
    /// Names by owner.
    crates: &'d [String],
}

impl<'d> Code<'d> {
    /// What is in these files.
    pub fn of(files: &'d Files) -> io::Result<Code<'d>> {
        let mut graph = Graph::default();
        for (owner, path, bytes) in &files.files {
            graph.add_file(*owner, bytes).map_err(|e| about(path, e))?;
        }
        Ok(Code { graph, crates: &files.crates })
    }

    /// Gives every reachable deed of every dependency once, each by a short way.
    ///
    /// A deed counts for the dependency whose code takes the step into std or libc; what the
    /// program's own code does is not given, nor what generic code of the crates `with_it` does.
    /// `from`: the path of a function of the program, to say what can be reached from there, and
    /// from closures in it. If the compiler has left none of it, or `from` is `None`, it is said of
    /// the whole program.
    pub fn reached(&self, from: Option<&str>, with_it: &[&str]) -> Vec<Found> {
        let walk = Walk {
            meanings: vec![None; self.graph.nodes.len()],
            graph: &self.graph,
            crates: self.crates,
            with_it,
            steps: Vec::new(),
            seen: HashSet::new(),
            found: Vec::new(),
        };
        walk.run(from)
    }
}

/// What a whole program reaches in its dependencies: see [`Files::read`] and [`Code::reached`].
pub fn find(program: &[PathBuf], dependencies: &[(String, PathBuf)]) -> io::Result<Vec<Found>> {
    Ok(Code::of(&Files::read(program, dependencies)?)?.reached(None, &[]))
}

/// An error with the file that it is about.
fn about(path: &Path, error: impl std::fmt::Display) -> io::Error {
    io::Error::other(format!("{}: {error}", path.display()))
}

/// Whom code counts for: the program, or a dependency by its number from 1 on.
type Owner = usize;
const PROGRAM: Owner = 0;

/// A piece of a section or, without a file, a global name; its edges are numbers of nodes.
#[derive(Default)]
struct Node<'d> {
    /// The symbol, "" if there is none.
    name: &'d str,
    file: Option<Owner>,
    function: bool,
    links: Vec<usize>,
}

/// All nodes, and those of global names.
#[derive(Default)]
struct Graph<'d> {
    nodes: Vec<Node<'d>>,
    names: HashMap<&'d str, usize>,
}

/// The pieces of one object by section and start; each section has one that starts at 0.
type Places = BTreeMap<(usize, u64), usize>;

impl<'d> Graph<'d> {
    /// Adds all object members of an rlib (the others are metadata), or a single object.
    fn add_file(&mut self, owner: Owner, bytes: &'d [u8]) -> object::Result<()> {
        let Ok(archive) = ArchiveFile::parse(bytes) else {
            return self.add_object(owner, bytes);
        };
        for member in archive.members() {
            let member = member?;
            if member.name().ends_with(b".o") || member.name().ends_with(b".obj") {
                self.add_object(owner, member.data(bytes)?)?;
            }
        }
        Ok(())
    }

    fn add_object(&mut self, owner: Owner, bytes: &'d [u8]) -> object::Result<()> {
        let file = File::parse(bytes)?;
        let places = self.add_pieces(owner, &file)?;
        for section in file.sections() {
            for (offset, relocation) in section.relocations() {
                let [from] = pieces(&places, section.index(), offset..=offset)[..] else {
                    break; // a section without code or data
                };
                let links = self.targets(&file, &places, &relocation)?;
                self.nodes[from].links.extend(links);
            }
        }
        Ok(())
    }

    /// Adds the pieces of an object, without their links: a section is cut where symbols start.
    fn add_pieces(&mut self, owner: Owner, file: &File<'d>) -> object::Result<Places> {
        let mut places = Places::new();
        for section in file.sections() {
            let kind = section.kind();
            if !matches!(kind, SectionKind::Debug | SectionKind::DebugString | SectionKind::Other) {
                let (file, function) = (Some(owner), kind == SectionKind::Text);
                places.insert((section.index().0, 0), self.nodes.len());
                self.nodes.push(Node { file, function, ..Node::default() });
            }
        }
        for symbol in file.symbols() {
            // Marks stand inside or before a piece.
            let name = name_of(file, &symbol);
            let mark = ["$", "ltmp", ".L"].iter().any(|mark| name.starts_with(mark));
            let mark = mark || name.is_empty() || symbol.kind() == SymbolKind::Section;
            let Some(section) = symbol.section_index().filter(|_| !mark) else { continue };
            let Some(whole) = places.get(&(section.0, 0)) else { continue };
            let Node { file: owner, function, .. } = self.nodes[*whole];
            let offset = offset_of(file, section, &symbol)?;
            let piece = *places.entry((section.0, offset)).or_insert(self.nodes.len());
            if piece == self.nodes.len() {
                self.nodes.push(Node { name, file: owner, function, links: Vec::new() });
            } else if self.nodes[piece].name.is_empty() {
                self.nodes[piece].name = name;
            }
            if !symbol.is_local() {
                let node = self.named(name);
                self.nodes[node].links.push(piece);
            }
        }
        Ok(places)
    }

    /// The node of a global name.
    fn named(&mut self, name: &'d str) -> usize {
        let node = *self.names.entry(name).or_insert(self.nodes.len());
        if node == self.nodes.len() {
            self.nodes.push(Node { name, function: true, ..Node::default() });
        }
        node
    }

    /// The nodes that a relocation may mean.
    fn targets(&mut self, file: &File<'d>, places: &Places, by: &Relocation) -> object::Result<Vec<usize>> {
        let at = |more: i64| by.addend().saturating_add(more).max(0) as u64;
        let part = match (file.architecture(), by.kind()) {
            _ if by.has_implicit_addend() => 0..=u64::MAX,
            // The addend takes off what lies between the address and the instruction's end.
            (Architecture::X86_64, kind) if kind != RelocationKind::Absolute => at(4)..=at(8),
            _ => at(0)..=at(0),
        };
        let (section, part) = match by.target() {
            RelocationTarget::Section(section) => (section, part),
            RelocationTarget::Symbol(symbol) => {
                let symbol = file.symbol_by_index(symbol)?;
                match symbol.section_index() {
                    None => return Ok(vec![self.named(name_of(file, &symbol))]),
                    Some(section) if symbol.kind() == SymbolKind::Section => (section, part),
                    Some(section) => {
                        let offset = offset_of(file, section, &symbol)?;
                        (section, offset..=offset)
                    }
                }
            }
            _ => return Ok(Vec::new()),
        };
        let mut nodes = pieces(places, section, part.clone());
        let bytes = file.section_by_index(section)?.data()?;
        for offset in part.take(5) {
            let bytes = bytes.get(offset as usize..).unwrap_or_default();
            if let Some(text) = TEXTS.iter().find(|text| bytes.starts_with(text.as_bytes())) {
                nodes.push(self.named(text.trim_end_matches('\0')));
            }
        }
        Ok(nodes)
    }
}

/// The pieces that cover a part of a section.
fn pieces(places: &Places, section: SectionIndex, part: RangeInclusive<u64>) -> Vec<usize> {
    let before = places.range((section.0, 0)..=(section.0, *part.start())).next_back();
    let all = before.map(|(first, _)| places.range(first..=&(section.0, *part.end())));
    all.into_iter().flatten().map(|(_, piece)| *piece).collect()
}

/// Where in its section the piece that a symbol names starts. ELF's functions are not told apart
/// where they share a section: there, as in C, a call to a local one needs no relocation.
fn offset_of<'d>(
    file: &File<'d>,
    section: SectionIndex,
    symbol: &impl ObjectSymbol<'d>,
) -> object::Result<u64> {
    let section = file.section_by_index(section)?;
    let whole = section.kind() == SectionKind::Text && file.format() == BinaryFormat::Elf;
    Ok(if whole { 0 } else { symbol.address().saturating_sub(section.address()) })
}

/// A symbol's name as the compiler made it, without what the platform adds.
fn name_of<'d>(file: &File<'d>, symbol: &impl ObjectSymbol<'d>) -> &'d str {
    let name = symbol.name().unwrap_or_default();
    let name = name.strip_prefix("__imp_").unwrap_or(name);
    let underscore = file.format() == BinaryFormat::MachO || file.architecture() == Architecture::I386;
    name.strip_prefix('_').filter(|_| underscore && file.format() != BinaryFormat::Elf).unwrap_or(name)
}

/// A node reached, whom it counts for, and the step before.
struct Step {
    node: usize,
    owner: Owner,
    before: Option<usize>,
}

/// Whom a node counts for, if not for the one that uses it, and what it does.
type Meaning = (Option<Owner>, Option<Deed>);

/// The walk through the graph.
struct Walk<'a, 'd> {
    graph: &'a Graph<'d>,
    /// Names by owner.
    crates: &'a [String],
    /// Crates whose generic code counts for the program.
    with_it: &'a [&'a str],
    /// By node, as far as known.
    meanings: Vec<Option<Meaning>>,
    steps: Vec<Step>,
    seen: HashSet<(usize, Owner)>,
    found: Vec<Found>,
}

impl<'d> Walk<'_, 'd> {
    /// Walks from a function of the program, or from all: first from those that the program's
    /// author wrote, so that ways start there where they can; then from all else in its files.
    fn run(mut self, from: Option<&str>) -> Vec<Found> {
        if let Some(from) = from {
            self.walk(|walk, number| is_in(walk.graph.nodes[number].name, from));
        }
        if self.steps.is_empty() {
            self.walk(|walk, number| walk.meaning(number).0 == Some(PROGRAM));
            self.walk(|_, _| true);
        }
        self.found
    }

    /// Walks from those names in the program's files for which this is so.
    fn walk(&mut self, is_root: impl Fn(&mut Self, usize) -> bool) {
        let mut next = self.steps.len();
        for (number, node) in self.graph.nodes.iter().enumerate() {
            let own = node.file == Some(PROGRAM) && !node.name.is_empty();
            if own && is_root(self, number) {
                self.go(number, PROGRAM, None);
            }
        }
        while let Some(&Step { node, owner, .. }) = self.steps.get(next) {
            for link in &self.graph.nodes[node].links {
                self.go(*link, owner, Some(next));
            }
            next += 1;
        }
    }

    /// Takes the step to a node from the one before, that counts for `from`.
    fn go(&mut self, number: usize, from: Owner, before: Option<usize>) {
        let node = &self.graph.nodes[number];
        let (home, mut deed) = self.meaning(number);
        let mut owner = home.unwrap_or(from);
        if node.name == "syscall" {
            deed = self.callers(before).next().and_then(|caller| syscall_deed(&shown(caller)));
        }
        if let Some(deed) = deed.filter(|_| node.function) {
            self.report(owner, deed, before, node.name);
            // What std does for it below is part of the same deed; but what locks may wait as well.
            if deed != Deed::Locks {
                owner = PROGRAM;
            }
        }
        if self.seen.insert((number, owner)) {
            self.steps.push(Step { node: number, owner, before });
        }
    }

    /// Notes a deed of a dependency, with its last name, unless it is known.
    fn report(&mut self, owner: Owner, deed: Deed, before: Option<usize>, last: &str) {
        let krate = &self.crates[owner];
        if owner != PROGRAM && !self.found.iter().any(|f| f.krate == *krate && f.deed == deed) {
            let names = std::iter::once(last).chain(self.callers(before));
            let mut way: Vec<_> = names.map(shown).collect();
            way.reverse();
            self.found.push(Found { krate: krate.to_string(), deed, way });
        }
    }

    /// The functions on the way to a step, the last one first.
    fn callers(&self, step: Option<usize>) -> impl Iterator<Item = &'d str> {
        let steps = std::iter::successors(step, |step| self.steps[*step].before);
        let nodes = steps.map(|step| &self.graph.nodes[self.steps[step].node]);
        let functions = nodes.filter(|node| node.function && node.file.is_some() && !node.name.is_empty());
        functions.map(|node| node.name)
    }

    /// What a node means. Generic functions of std are compiled into any file, and a constant has
    /// no author, so both count for who uses them.
    fn meaning(&mut self, number: usize) -> Meaning {
        if let Some(known) = self.meanings[number] {
            return known;
        }
        let node = &self.graph.nodes[number];
        let file = node.file.filter(|_| node.function);
        let meaning = match rustc_demangle::try_demangle(node.name) {
            // Versions and sizes of arguments may follow the name.
            Err(_) => (file, deed("", node.name.split(['$', '@']).next().unwrap_or_default())),
            Ok(demangled) => {
                let demangled = format!("{demangled:#}");
                let krate = written_in(node.name, &demangled);
                let with_it = self.with_it.contains(&krate).then_some(PROGRAM);
                let dependency = with_it.or_else(|| self.crates.iter().position(|name| *name == krate));
                let file = file.filter(|_| !STD.contains(&krate));
                let path = plain(&demangled);
                let deed = path.rsplit_once("::").and_then(|(place, name)| deed(place, name));
                (dependency.or(file), deed)
            }
        };
        self.meanings[number] = Some(meaning);
        meaning
    }
}

/// Whether a symbol is the function with this path, or a closure in it.
fn is_in(symbol: &str, path: &str) -> bool {
    let name = plain(&format!("{:#}", rustc_demangle::demangle(symbol)));
    name.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with("::{"))
}

/// Splits `<A>rest` or `<A as B>rest` into `A`, `B` ("" if there is none) and `rest`.
fn split_angle(name: &str) -> Option<(&str, &str, &str)> {
    let (mut depth, mut middle) = (0, None);
    for (at, c) in name.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if !name[..at].ends_with('-') => depth -= 1,
            ' ' if depth == 1 && name[at..].starts_with(" as ") => middle = Some(at),
            _ => {}
        }
        if depth == 0 {
            let first = name.get(1..middle.unwrap_or(at))?;
            return Some((first, middle.map_or("", |m| &name[m + 4..at]), &name[at + 1..]));
        }
    }
    None
}

/// A demangled path without generic arguments, and with `type` for `<type as trait>`.
pub fn plain(name: &str) -> String {
    let (mut path, mut rest) = match split_angle(name) {
        Some((first, _, rest)) => (plain(first), rest),
        None => (String::new(), name),
    };
    while let Some(at) = rest.find('<') {
        path += rest[..at].trim_end_matches("::");
        rest = split_angle(&rest[at..]).map_or("", |(_, _, rest)| rest);
    }
    path + rest
}

/// A symbol for people: demangled, and with `a::B::c` for `<a::B>::c`.
fn shown(name: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    match split_angle(&name) {
        Some((first, "", rest)) => format!("{first}{rest}"),
        _ => name,
    }
}

/// The crate that a function is written in, by its symbol and that demangled.
fn written_in<'n>(symbol: &'n str, demangled: &'n str) -> &'n str {
    let (first, second, _) = split_angle(demangled).unwrap_or((demangled, "", ""));
    let [first, second] = [first, second].map(|path| {
        let path = path.trim_start_matches(['&', '*', '[', '(']);
        let path = path.trim_start_matches("mut ").trim_start_matches("dyn ");
        path.split_once("::").map_or("", |(krate, _)| krate)
    });
    match symbol.trim_start_matches('_').strip_prefix('R') {
        // What has no impl is a function that the trait brings itself.
        Some(v0) => v0_crate(v0).unwrap_or(second),
        // The old names do not say where an impl is: with the type, unless that is std's or any.
        None if first.is_empty() || STD.contains(&first) && !second.is_empty() => second,
        None => first,
    }
}

/// The crate at the root of the path in a v0 symbol; for an impl, that where the impl is.
fn v0_crate(path: &str) -> Option<&str> {
    let rest = path.get(1..)?;
    // `s..._` tells apart what has the same name.
    let told = rest.strip_prefix('s').and_then(|told| told.split_once('_'));
    let unique = told.map_or(rest, |(_, rest)| rest);
    match path.as_bytes()[0] {
        b'N' => v0_crate(rest.get(1..)?),
        b'I' => v0_crate(rest),
        b'M' | b'X' => v0_crate(unique),
        b'C' => {
            let name = unique.trim_start_matches(|c: char| c.is_ascii_digit());
            let length = unique[..unique.len() - name.len()].parse().ok()?;
            name.trim_start_matches('_').get(..length)
        }
        _ => None,
    }
}

/// What `syscall` does, by the name of the function that calls it: its number is not looked at.
fn syscall_deed(caller: &str) -> Option<Deed> {
    let name = caller.rsplit("::").next()?;
    if name.contains("wait") || name.starts_with("park") {
        return Some(Deed::Waits);
    }
    (caller.contains("random") && !name.contains("wake")).then_some(Deed::DrawsRandom)
}

/// What a function of C, without a place, or of Rust does.
fn deed(place: &str, name: &str) -> Option<Deed> {
    let row = DEEDS.iter().find(|(_, start, names)| match *start {
        "" => place.is_empty() && names.split_whitespace().any(|n| name == n),
        _ => place.starts_with(start) && names.split_whitespace().any(|n| name.starts_with(n)),
    });
    row.map(|(deed, ..)| *deed)
}

/// The crates that std is made of, as far as code of theirs is compiled into other crates.
const STD: [&str; 4] = ["std", "core", "alloc", "hashbrown"];

/// Constants that stand for names: what is given to `dlsym`, and files.
const TEXTS: [&str; 3] = ["getrandom\0", "/dev/urandom", "/dev/random"];

/// Where Rust's functions are and how their names start; for C, C++ and the system whole names.
/// `Once` is left out: it waits only when threads meet, and harmless crates use it.
#[rustfmt::skip]
const DEEDS: [(Deed, &str, &str); 26] = [
    (Deed::StartsThread, "std::thread", "spawn"),
    (Deed::StartsThread, "std::sys::thread::", "new"),
    (Deed::StartsThread, "", "pthread_create thrd_create clone clone3 CreateThread _beginthread
        _beginthreadex CreateRemoteThread CreateThreadpoolWork SubmitThreadpoolWork
        QueueUserWorkItem dispatch_async dispatch_async_f
        _ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE"),
    (Deed::Sleeps, "std::thread", "sleep"),
    (Deed::Sleeps, "rustix::", "nanosleep clock_nanosleep"),
    (Deed::Sleeps, "", "sleep usleep nanosleep clock_nanosleep thrd_sleep Sleep SleepEx"),
    (Deed::Waits, "std::thread", "park join scope"),
    (Deed::Waits, "std::sync::mp", "recv send wait"),
    (Deed::Waits, "std::sync::", "wait"),
    (Deed::Waits, "std::sys::sync::", "wait park"),
    (Deed::Waits, "std::sys::", "futex_wait"),
    (Deed::Waits, "rustix::thread::", "wait"),
    (Deed::Waits, "rustix::event::", "wait poll select"),
    (Deed::Waits, "", "pthread_join pthread_cond_wait pthread_cond_timedwait pthread_barrier_wait
        pthread_cond_timedwait_relative_np sem_wait sem_timedwait thrd_join cnd_wait cnd_timedwait
        poll ppoll select pselect epoll_wait epoll_pwait epoll_pwait2 kevent kevent64
        __ulock_wait __ulock_wait2 os_sync_wait_on_address dispatch_semaphore_wait
        WaitForSingleObject WaitForSingleObjectEx WaitForMultipleObjects WaitForMultipleObjectsEx
        WaitOnAddress RtlWaitOnAddress NtWaitForKeyedEvent SleepConditionVariableSRW
        SleepConditionVariableCS GetQueuedCompletionStatus GetQueuedCompletionStatusEx
        _ZNSt6thread4joinEv _ZNSt18condition_variable4waitERSt11unique_lockISt5mutexE"),
    (Deed::ReadsClock, "std::time", "now elapsed"),
    (Deed::ReadsClock, "core::core_arch::", "_rdtsc __rdtscp"),
    (Deed::ReadsClock, "rustix::", "clock_gettime"),
    (Deed::ReadsClock, "", "clock_gettime clock_gettime_nsec_np gettimeofday time clock timespec_get
        mach_absolute_time mach_continuous_time mach_approximate_time QueryPerformanceCounter
        GetTickCount GetTickCount64 GetSystemTime GetLocalTime GetSystemTimeAsFileTime
        GetSystemTimePreciseAsFileTime QueryUnbiasedInterruptTime
        _ZNSt6chrono3_V212steady_clock3nowEv _ZNSt6chrono3_V212system_clock3nowEv"),
    (Deed::DrawsRandom, "std::sys::random", "fill_bytes"),
    (Deed::DrawsRandom, "std::random", "fill_bytes"),
    (Deed::DrawsRandom, "core::core_arch::", "_rdrand _rdseed"),
    (Deed::DrawsRandom, "rustix::", "getrandom"),
    (Deed::DrawsRandom, "", "/dev/urandom /dev/random getrandom getentropy arc4random arc4random_buf
        arc4random_uniform BCryptGenRandom ProcessPrng SystemFunction036 RtlGenRandom CryptGenRandom
        SecRandomCopyBytes CCRandomGenerateBytes _ZNSt13random_device9_M_getvalEv"),
    (Deed::Locks, "std::sync::poison::", "lock try_lock read try_read write try_write"),
    (Deed::Locks, "std::sys::sync::", "lock try_lock read try_read write try_write"),
    (Deed::Locks, "std::sync::mp", "try_"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    /// Compiles a crate into a folder with rustc; gives its rlib.
    fn compile(folder: &Path, name: &str, text: &str, options: &[&str]) -> PathBuf {
        let source = folder.join(format!("{name}.rs"));
        fs::write(&source, text).unwrap();
        let mut rustc = Command::new("rustc");
        rustc.args(["--edition", "2024", "--crate-type", "rlib", "-Awarnings", "--crate-name", name]);
        rustc.args(options).arg("-L").arg(folder).arg("--out-dir").arg(folder).arg(&source);
        assert!(rustc.status().unwrap().success());
        folder.join(format!("lib{name}.rlib"))
    }

    const HELPER: &str = r#"
        pub fn starts() { inner() }
        fn inner() { std::thread::spawn(|| {}); }
        pub fn quiet() -> u32 { 3 }
        pub fn generic<T: Send + 'static>(value: T) { std::thread::spawn(move || drop(value)); }
        pub fn waits_for<F: FnOnce()>(f: F) { f(); std::thread::park() }
        pub trait Blanket { fn doze(&self) { std::thread::sleep(std::time::Duration::ZERO) } fn now(&self); }
        impl<T> Blanket for T { fn now(&self) { std::time::Instant::now(); } }
        trait Task { fn run(&self); }
        struct Clock;
        impl Task for Clock { fn run(&self) { std::time::SystemTime::now(); } }
        pub fn task() -> Box<dyn Fn()> { let task: Box<dyn Task> = Box::new(Clock); Box::new(move || task.run()) }
        pub fn locks() -> u32 { static M: std::sync::Mutex<u32> = std::sync::Mutex::new(1); *M.lock().unwrap() }
        pub fn looks(rx: &std::sync::mpsc::Receiver<u8>) -> bool { rx.try_recv().is_ok() }
        pub fn hashes() -> usize { std::collections::HashMap::from([(1, 2)]).len() }
        pub fn seeds() -> bool { std::fs::File::open("/dev/urandom").is_ok() }
        pub static TABLE: [fn(); 1] = [starts];
    "#;

    /// What is found when a program has this text and `HELPER` is its dependency, by both ways of
    /// making symbols.
    fn found(name: &str, program: &str) -> Vec<Found> {
        let [old, new] = ["legacy", "v0"].map(|mangling| {
            let folder =
                std::env::temp_dir().join(format!("reaches-{}-{name}-{mangling}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            // The old way is 1.95's own, and stable rustc has no option for it.
            let options = if mangling == "v0" { &["-Csymbol-mangling-version=v0"][..] } else { &[] };
            let helper = compile(&folder, "helper", HELPER, options);
            let with = [options, &["--extern", "helper"]].concat();
            let program = compile(&folder, "program", program, &with);
            let found = find(&[program], &[("helper".to_string(), helper)]).unwrap();
            fs::remove_dir_all(&folder).unwrap();
            found
        });
        let deeds = |found: &[Found]| found.iter().map(|f| (f.krate.clone(), f.deed)).collect::<Vec<_>>();
        assert_eq!(deeds(&old), deeds(&new));
        old
    }

    /// The deeds in `found`, all of `helper`.
    fn deeds(name: &str, program: &str) -> Vec<Deed> {
        let found = found(name, program);
        assert!(found.iter().all(|f| f.krate == "helper" && f.way[0].starts_with("program::")), "{found:?}");
        found.iter().map(|f| f.deed).collect()
    }

    #[test]
    fn only_what_is_reachable() {
        let found = found("starts", "pub fn run() { helper::starts() }");
        let [Found { krate, deed: Deed::StartsThread, way }] = &found[..] else { panic!("{found:?}") };
        assert_eq!(krate, "helper");
        assert_eq!(way[..3], ["program::run", "helper::starts", "helper::inner"]);
        assert!(way[3].starts_with("std::thread::") && way.len() == 4, "{way:?}");
        assert_eq!(deeds("quiet", "pub fn run() -> u32 { helper::quiet() }"), []);
    }

    #[test]
    fn generics_in_the_programs_object() {
        let program = "pub struct Own; pub fn run() { helper::generic(Own) }";
        assert_eq!(deeds("generic", program), [Deed::StartsThread]);
        let program = "pub fn run() { helper::waits_for(|| { std::time::Instant::now(); }) }";
        assert_eq!(deeds("waits", program), [Deed::Waits]);
        let program = "pub struct Own; pub fn run() { use helper::Blanket; Own.now() }";
        assert_eq!(deeds("blanket", program), [Deed::ReadsClock]);
        let program = "pub struct Own; pub fn run() { use helper::Blanket; Own.doze() }";
        assert_eq!(deeds("provided", program), [Deed::Sleeps]);
    }

    #[test]
    fn from_one_function() {
        let program = "pub fn a() { let f = || helper::starts(); f() } pub fn ab() { helper::seeds(); }";
        let folder = std::env::temp_dir().join(format!("reaches-{}-from", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let helper = compile(&folder, "helper", HELPER, &[]);
        let program = compile(&folder, "program", program, &["--extern", "helper"]);
        let files = Files::read(&[program], &[("helper".to_string(), helper)]).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let code = Code::of(&files).unwrap();
        let deeds = |from| code.reached(from, &[]).iter().map(|found| found.deed).collect::<Vec<_>>();
        assert_eq!(deeds(Some("program::a")), [Deed::StartsThread]);
        assert_eq!(deeds(Some("program::ab")), [Deed::DrawsRandom]);
        // Not there: then it may have become a part of any other.
        for from in [Some("program::inlined"), None] {
            assert_eq!(deeds(from).len(), 2, "{from:?}");
        }
        assert_eq!(code.reached(None, &["helper"]), []);
    }

    #[test]
    fn through_vtables_and_constants() {
        assert_eq!(deeds("vtable", "pub fn run() { helper::task()() }"), [Deed::ReadsClock]);
        assert_eq!(deeds("table", "pub fn run() { helper::TABLE[0]() }"), [Deed::StartsThread]);
        assert_eq!(deeds("file", "pub fn run() -> bool { helper::seeds() }"), [Deed::DrawsRandom]);
    }

    #[test]
    fn what_only_locks() {
        assert_eq!(deeds("locks", "pub fn run() { helper::locks(); }"), [Deed::Locks]);
        let program = "pub fn run(rx: &std::sync::mpsc::Receiver<u8>) { helper::looks(rx); }";
        // At capacity 0 who looks may have to wait for a message that is on its way.
        assert_eq!(deeds("looks", program), [Deed::Locks, Deed::Waits]);
    }

    #[test]
    fn what_does_not_count() {
        assert_eq!(deeds("hashes", "pub fn run() { helper::hashes(); }"), []);
        let own = "pub fn run() { std::thread::spawn(|| helper::quiet()).join().unwrap(); }";
        assert_eq!(deeds("own", own), []);
    }

    #[test]
    fn unreadable_files_are_errors() {
        let error = find(&["/nowhere/program.rlib".into()], &[]).unwrap_err();
        assert!(error.to_string().starts_with("/nowhere/program.rlib: "), "{error}");
    }

    #[test]
    fn names() {
        assert_eq!(plain("<std::sync::mpsc::Receiver<fn() -> u8>>::recv"), "std::sync::mpsc::Receiver::recv");
        assert_eq!(plain("a::b::<u8>::{closure#0}"), "a::b::{closure#0}");
        assert_eq!(plain("<a::B<T> as c::D<U>>::e"), "a::B::e");
        assert_eq!(shown("_RNvMNtCs1_3std4timeNtB2_7Instant3now"), "std::time::Instant::now");
        assert_eq!(written_in("_ZN", "<alloc::vec::Vec<T> as rayon::Into>::into"), "rayon");
        assert_eq!(written_in("_ZN", "<T as dep::Trait>::f"), "dep");
        assert_eq!(written_in("_ZN", "<dep::A as core::ops::Drop>::drop"), "dep");
        assert_eq!(v0_crate("NCNvXs_NtCs1_3dep1mNtB2_1ANtB2_1T1f0B2_"), Some("dep"));
        assert_eq!(v0_crate("INvYNtC1a1ANtC1b1B1fE"), None);
    }
}
