//! Graphs of states, for who wants to be the scheduler: each is written by the explorer, stands in a file of its own, and is loaded by a
//! page when somebody asks for it. The file is a script, since a page that was opened as a file can load nothing else.
//!
//! What is in it:
//!
//! - `threads`, `timers`: what each thread is called, and whether it is a timer. `channels`: what each is called, and its capacity.
//! - `words`: every text, which the rest names by its place. `events`: thread, line, words; and if something is printed, to which stream
//!   (1 or 2) and what. `views`: where a thread is: line, what it waits for (−1: nothing), whether it has ended (1), a limit keeps it (2), or it could go on and would
//!   make for too many preemptions (4).
//! - `start`: the events before the first choice.
//! - `states`: of each thread its view; of each channel the messages (a negative number: so many between two, which are not shown); then for each step that can be taken the thread, the state that it leads
//!   to, and the events; if it ends there, how: a place in `ends`; and a place in `halves`.
//! - `halves`: of each channel, how many senders and receivers are left; of one that has none to be dropped, nothing.
//! - `ends`: how, the number of the outcome on the page (0: it is not shown), the outcome, and of a hang who waits for whom.

use crate::book::{Book, Chapter, Example, Figure};
use crate::explore;
use crate::page::Shown;
use crate::problem::{Problem, UPDATE};
use crate::toolchain::Toolchain;
use crate::verdict::Outcome;
use explorer::explorer::{End as EndOf, Ending, Followed, Graph, Random, State};
use explorer::trace::{Event, What};
use pictures::States;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// Where the graphs are.
pub const GRAPHS: &str = "src/generated/graphs";

/// A listing that the search finds in more states than these has no whole graph: it takes some seconds to write. Of most programs that are
/// so large a tenth of them is left when those that nobody can tell apart are merged.
pub const MOST_STATES: usize = 20_000;

/// The same for a part of a graph. Of these states fewer are left, since less is told of the way to each.
pub const MOST_STATES_OF_PART: usize = 80_000;

/// With more states than these, a graph takes a page too long to load.
const MOST_SHOWN: usize = 6_000;

/// How much of a listing's graph is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    /// The schedules in which threads that could go on are interrupted so often at most.
    Preemptions(usize),
}

impl Part {
    /// The word for a caption.
    pub fn word(self) -> String {
        match self {
            Part::Whole => String::new(),
            Part::Preemptions(most) => format!("preemptions={most}"),
        }
    }

    /// What this word of a caption says.
    pub fn parse(word: &str) -> Option<Part> {
        match word.strip_prefix("preemptions=") {
            None => word.is_empty().then_some(Part::Whole),
            Some(most) => most.parse().ok().map(Part::Preemptions),
        }
    }

    /// Those that are tried, the largest first: whoever does an exercise plays with every solution, and with a part if the whole is too
    /// large.
    fn of(example: &Example) -> &'static [Part] {
        match example.is_of_exercise() {
            true => &[Part::Whole, Part::Preemptions(2), Part::Preemptions(1)],
            false => &[Part::Whole],
        }
    }
}

/// How much there can be of the graph of an example that compiles.
pub fn part(book: &Book, example: &Example, toolchain: &impl Toolchain) -> Result<Option<Part>, Problem> {
    for part in Part::of(example) {
        if toolchain.graph(book, example, *part)?.is_some_and(|graph| graph.states.len() <= MOST_SHOWN) {
            return Ok(Some(*part));
        }
    }
    Ok(None)
}

/// A page calls this function with the listing's name and the graph.
const CALL: &str = "bookGraph(";

const HEAD: &str =
    "// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.\n";

/// The graph of a listing as a page reads it.
#[derive(Debug, Default, Serialize, Deserialize)]
struct File {
    threads: Vec<String>,
    timers: Vec<usize>,
    channels: Vec<(String, Option<usize>)>,
    words: Vec<String>,
    events: Vec<Happens>,
    views: Vec<(u32, i64, u32)>,
    start: Vec<usize>,
    states: Vec<Place>,
    halves: Vec<Vec<Option<(usize, usize)>>>,
    ends: Vec<Ends>,
}

/// A state: views, buffers, steps, end, halves.
type Place = (Vec<usize>, Vec<Vec<i64>>, Vec<(usize, usize, Vec<usize>)>, Option<usize>, usize);

/// Thread, line, words, stream and text.
type Happens = (usize, u32, usize, u32, i64);

/// How it ends, the outcome's number on the page, the outcome, and who waits for whom.
type Ends = (String, usize, String, Vec<String>);

/// Whether the program ends so, or hangs; and does not only come to a limit.
fn is_the_programs(end: &Ends) -> bool {
    !["limits", "as before"].contains(&end.0.as_str())
}

/// The file of this listing, seen from the root folder.
pub fn path(name: &str) -> PathBuf {
    Path::new(GRAPHS).join(format!("{name}.js"))
}

/// Every graph that there is belongs to a listing.
pub fn places(book: &Book) -> Vec<Problem> {
    let listings: BTreeSet<_> = book.figures().map(|(_, figure)| path(&figure.name)).collect();
    // A chapter that cannot be read may show some.
    let unused = book.graphs.keys().filter(|path| book.unreadable.is_empty() && !listings.contains(*path));
    unused.map(|path| Problem::new(path, 1, "no listing has this name", "delete the file")).collect()
}

/// Nearly every listing that is explored has a graph, and all together are not too long for a repository.
pub fn number(book: &Book) -> Vec<Problem> {
    const LEAST_PERCENT: usize = 95;
    const MOST_BYTES: usize = 5_000_000;
    let is_explored = |figure: &Figure| {
        let example = book.examples.get(&figure.name);
        let compiles = Shown::of(figure).is_some_and(|shown| shown.verdict.row().compiles);
        compiles && example.is_some_and(|example| explore::is_explored(book, example))
    };
    let explored = book.figures().filter(|(_, figure)| is_explored(figure)).count();
    let (graphs, bytes) = (book.graphs.len(), book.graphs.values().map(String::len).sum::<usize>());
    let mut problems = Vec::new();
    if graphs * 100 < explored * LEAST_PERCENT {
        let message = format!(
            "{graphs} of {explored} explored listings have a graph, and that is less than {LEAST_PERCENT} %"
        );
        problems.push(Problem::new(GRAPHS, 1, message, "make some listings smaller"));
    }
    if bytes > MOST_BYTES {
        let message = format!("the graphs have {bytes} bytes together, and that is more than {MOST_BYTES}");
        problems.push(Problem::new(
            GRAPHS,
            1,
            message,
            "make some listings smaller, or MOST_STATES in crates/checks/src/graph.rs",
        ));
    }
    problems
}

/// The graph of a figure's listing is what would be written now, its page knows of it, and whoever walks through it sees what the listing
/// does.
pub fn check(book: &Book, chapter: &Chapter, figure: &Figure, toolchain: &impl Toolchain) -> Vec<Problem> {
    let path = path(&figure.name);
    let update = format!("run `{UPDATE}=1 cargo test`");
    let part = Shown::of(figure).and_then(|shown| shown.graph);
    // The update has found no graph, or too large a one. To find that again takes longer than to write most.
    if part.is_none() && !book.graphs.contains_key(&path) {
        return Vec::new();
    }
    let says_so = part.is_some();
    let should_be = match write(book, figure, part.unwrap_or(Part::Whole), toolchain) {
        Ok(should_be) => should_be,
        Err(problem) => return vec![problem],
    };
    if says_so != should_be.is_some() {
        let message = match says_so {
            true => format!("the page offers the graph of `{}`, which has none", figure.name),
            false => format!("the page does not offer the graph of `{}`", figure.name),
        };
        return vec![Problem::new(&chapter.path, figure.line, message, update)];
    }
    match (book.graphs.get(&path), should_be) {
        (None, None) => Vec::new(),
        (None, Some(_)) => {
            let message = format!("{} is not written yet", path.display());
            vec![Problem::new(&chapter.path, figure.line, message, update)]
        }
        (Some(_), None) => {
            let message = format!("`{}` has no graph, or too large a one", figure.name);
            vec![Problem::new(&path, 1, message, "delete the file")]
        }
        (Some(is), Some(should_be)) if *is != should_be => {
            vec![Problem::stale_file(&path, "the graph is not what the listing does now", is, &should_be)]
        }
        (Some(is), Some(_)) => walk(book, figure, is, toolchain),
    }
}

/// The graph's file as it is to be written anew: as much of the graph as there can be.
pub fn update(book: &Book, figure: &Figure, toolchain: &impl Toolchain) -> Result<Option<String>, Problem> {
    let compiles = Shown::of(figure).is_some_and(|shown| shown.verdict.row().compiles);
    match book.examples.get(&figure.name).filter(|_| compiles) {
        Some(example) => match part(book, example, toolchain)? {
            Some(part) => write(book, figure, part, toolchain),
            None => Ok(None),
        },
        None => Ok(None),
    }
}

/// The file of this part of the graph, as it should be. `None` if the listing has none, or other checks find fault with its figure.
fn write(
    book: &Book,
    figure: &Figure,
    part: Part,
    toolchain: &impl Toolchain,
) -> Result<Option<String>, Problem> {
    let (Some(example), Some(shown)) = (book.examples.get(&figure.name), Shown::of(figure)) else {
        return Ok(None);
    };
    if !shown.verdict.row().compiles {
        return Ok(None);
    }
    let graph = toolchain.graph(book, example, part)?;
    Ok(graph.map(|graph| text(example, &shown, &graph)))
}

fn text(example: &Example, shown: &Shown, graph: &Graph) -> String {
    let mut writer =
        Writer { states: States::of(graph, &example.source), file: File::default(), known: Known::default() };
    writer.write(graph, &shown.numbered());
    let file = writer.file;
    let row = |name: &str, value: String| format!("\"{name}\":{value}");
    let rows = [
        row("threads", json(&file.threads)),
        row("timers", json(&file.timers)),
        row("channels", json(&file.channels)),
        row("words", json(&file.words)),
        row("events", json(&file.events)),
        row("views", json(&file.views)),
        row("start", json(&file.start)),
        row("states", json(&file.states)),
        row("halves", json(&file.halves)),
        row("ends", json(&file.ends)),
    ];
    format!("{HEAD}{CALL}{}, {{\n{}\n}});\n", json(&example.name), rows.join(",\n"))
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("there are no keys that JSON cannot have")
}

/// Writes the file: what is the same stands in it once.
struct Writer {
    states: States,
    file: File,
    known: Known,
}

#[derive(Default)]
struct Known {
    words: HashMap<String, usize>,
    events: HashMap<Happens, usize>,
    views: HashMap<(u32, i64, u32), usize>,
}

impl Writer {
    fn write(&mut self, graph: &Graph, listed: &[String]) {
        self.file.threads = self.states.threads().to_vec();
        self.file.timers = graph.threads.iter().map(|thread| usize::from(thread.is_timer)).collect();
        let capacities = graph.channels.iter().map(|channel| channel.capacity);
        self.file.channels = self.states.channels().iter().cloned().zip(capacities).collect();
        self.file.start = self.events(&graph.start);
        for state in &graph.states {
            let halves = state.halves.iter().zip(&graph.channels);
            let halves = halves.map(|(halves, channel)| (!channel.endless).then_some(*halves)).collect();
            let place = self.state(state, halves, listed);
            self.file.states.push(place);
        }
    }

    fn state(&mut self, state: &State, halves: Vec<Option<(usize, usize)>>, listed: &[String]) -> Place {
        let views = state.threads.iter().map(|at| {
            let wait = at.wait.as_ref().map(|wait| self.states.wait(wait));
            let wait = wait.map_or(-1, |wait| self.word(wait) as i64);
            let flags = u32::from(at.has_ended) + 2 * u32::from(at.is_limited) + 4 * u32::from(at.is_kept);
            let view = (at.line.unwrap_or(0), wait, flags);
            *self.known.views.entry(view).or_insert_with(|| {
                self.file.views.push(view);
                self.file.views.len() - 1
            })
        });
        let views = views.collect();
        let buffers = state.buffers.iter().map(|messages| self.buffer(messages));
        let buffers = buffers.collect();
        let moves = state.moves.iter().map(|step| (step.thread, step.to, self.events(&step.events)));
        let moves = moves.collect();
        let same = self.file.halves.iter().position(|known| *known == halves);
        let halves = same.unwrap_or_else(|| {
            self.file.halves.push(halves);
            self.file.halves.len() - 1
        });
        (views, buffers, moves, state.end.as_ref().map(|end| self.end(end, listed)), halves)
    }

    /// What is in a channel. Of many messages the first and the last.
    fn buffer(&mut self, messages: &[usize]) -> Vec<i64> {
        const SHOWN: usize = 3;
        let mut name = |message: &usize| {
            let name = self.states.messages()[*message].clone();
            self.word(name) as i64
        };
        match messages.len().checked_sub(2 * SHOWN).filter(|more| *more > 1) {
            None => messages.iter().map(name).collect(),
            Some(more) => {
                let first: Vec<_> = messages[..SHOWN].iter().map(&mut name).collect();
                let last: Vec<_> = messages[SHOWN + more..].iter().map(&mut name).collect();
                [first, vec![-(more as i64)], last].concat()
            }
        }
    }

    fn word(&mut self, word: String) -> usize {
        *self.known.words.entry(word.clone()).or_insert_with(|| {
            self.file.words.push(word);
            self.file.words.len() - 1
        })
    }

    /// What happens. That a thread waits then, its view shows; it is said if nothing else is.
    fn events(&mut self, events: &[Event]) -> Vec<usize> {
        let waits = |event: &&Event| matches!(event.what, What::Waits(_));
        let only_waits = events.iter().all(|event| waits(&event));
        let events = events.iter().filter(|event| only_waits || !waits(event));
        events.map(|event| self.event(event)).collect()
    }

    fn event(&mut self, event: &Event) -> usize {
        let words = self.states.event(event);
        let words = self.word(words);
        let (stream, text) = match &event.what {
            What::Prints { stderr, text } => (1 + u32::from(*stderr), self.word(text.clone()) as i64),
            _ => (0, -1),
        };
        let event = (event.thread, event.line.unwrap_or(0), words, stream, text);
        *self.known.events.entry(event).or_insert_with(|| {
            self.file.events.push(event);
            self.file.events.len() - 1
        })
    }

    /// How it ends. There are few, and of a hang each state has its own.
    fn end(&mut self, end: &EndOf, listed: &[String]) -> usize {
        let end = match end {
            EndOf::Limits => ("limits".to_owned(), 0, String::new(), Vec::new()),
            EndOf::AsBefore => ("as before".to_owned(), 0, String::new(), Vec::new()),
            EndOf::Ended { outcome, waiting, holders, .. } => {
                let how = how(outcome.ending);
                let shown = explore::outcome(outcome.clone()).in_words();
                let number = listed.iter().position(|one| *one == shown).map_or(0, |place| place + 1);
                (how.to_owned(), number, shown, self.states.stuck(waiting, holders))
            }
        };
        let same = self.file.ends.iter().position(|known| *known == end);
        same.unwrap_or_else(|| {
            self.file.ends.push(end);
            self.file.ends.len() - 1
        })
    }
}

fn how(ending: Ending) -> &'static str {
    match ending {
        Ending::Returned => "returns",
        Ending::Panicked => "panics",
        Ending::Deadlocked => "hangs",
        Ending::Exited(_) => "exits",
    }
}

/// How often a test walks through each graph, with so many steps in all.
const WALKS: u64 = 20;
const STEPS: usize = 4_000;

/// Walks through a graph, and follows each walk in the explorer: the same threads can go on, the same is printed, it ends the same way. And
/// the ends are the outcomes that were found, all of them and no other.
pub fn walk(book: &Book, figure: &Figure, file: &str, toolchain: &impl Toolchain) -> Vec<Problem> {
    let path = path(&figure.name);
    let problem =
        |message: String| vec![Problem::new(&path, 1, message, format!("run `{UPDATE}=1 cargo test`"))];
    let Some(example) = book.examples.get(&figure.name) else { return Vec::new() };
    let Some(graph) = read(file) else {
        return problem("the graph cannot be read".to_owned());
    };
    let explored = match toolchain.explore(book, example) {
        Ok(explored) => explored,
        Err(problem) => return vec![problem],
    };
    let ends = graph.ends.iter().filter(|end| is_the_programs(end));
    let ends: BTreeSet<_> = ends.map(|(_, _, shown, _)| shown.clone()).collect();
    let possible = explored.iter().flat_map(|explored| &explored.possible).map(Outcome::in_words);
    let possible: BTreeSet<_> = possible.collect();
    if let Some(other) = ends.symmetric_difference(&possible).next() {
        let has = if ends.contains(other) {
            "has an end that cannot happen"
        } else {
            "does not lead to this outcome"
        };
        return problem(format!("the graph {has}: {other:?}"));
    }
    let mut steps = 0;
    let are_few = |walk: &Walk| {
        steps += walk.schedule.len();
        steps <= STEPS || steps == walk.schedule.len()
    };
    let walks: Vec<_> = (0..WALKS).map(|seed| Walk::random(&graph, seed)).take_while(are_few).collect();
    let schedules = walks.iter().map(|walk| walk.schedule.clone()).collect();
    let followed = match toolchain.follow(book, example, schedules) {
        Ok(followed) => followed,
        Err(problem) => return vec![problem],
    };
    let wrong = walks.iter().zip(&followed).enumerate().find_map(|(seed, (walk, followed))| {
        Some(format!("the walk with seed {seed} is another in the explorer: {}", walk.difference(followed)?))
    });
    wrong.map_or(Vec::new(), problem)
}

fn read(file: &str) -> Option<File> {
    let call = file.strip_prefix(HEAD)?.strip_prefix(CALL)?;
    let (_, graph) = call.split_once(", ")?;
    serde_json::from_str(graph.trim_end().strip_suffix(");")?).ok()
}

/// One way through a graph.
struct Walk {
    schedule: Vec<(usize, usize)>,
    /// Who can go on in each state on the way.
    enabled: Vec<Vec<usize>>,
    /// How it ends: the outcome, if the program ends or hangs.
    end: Option<String>,
}

impl Walk {
    /// The steps are drawn with this seed.
    fn random(graph: &File, seed: u64) -> Walk {
        let mut random = Random(seed);
        let mut walk = Walk { schedule: Vec::new(), enabled: Vec::new(), end: None };
        let mut at = 0;
        let mut printed = [String::new(), String::new()];
        let mut happens = |events: &[usize]| {
            for (_, _, _, stream, text) in events.iter().map(|event| graph.events[*event]) {
                if stream > 0 {
                    printed[stream as usize - 1] += &graph.words[text as usize];
                }
            }
        };
        happens(&graph.start);
        for _ in 0..STEPS {
            let (views, _, moves, end, _) = &graph.states[at];
            let is_kept = |thread: &usize| graph.views[views[*thread]].2 & 4 != 0;
            let kept = (0..views.len()).filter(is_kept);
            let enabled = BTreeSet::from_iter(moves.iter().map(|(thread, ..)| *thread).chain(kept));
            let enabled = Vec::from_iter(enabled);
            // What comes after the end is no state of the program.
            if !moves.is_empty()
                || end.is_some_and(|end| graph.ends[end].0 == "hangs" || graph.ends[end].0 == "limits")
            {
                walk.enabled.push(enabled);
            }
            if moves.is_empty() {
                let end = end.map(|end| &graph.ends[end]).filter(|end| is_the_programs(end));
                walk.end = end.map(|end| end.2.clone());
                break;
            }
            let place = random.below(moves.len());
            let (thread, to, events) = &moves[place];
            let variant = moves[..place].iter().filter(|(other, ..)| other == thread).count();
            walk.schedule.push((*thread, variant));
            happens(events);
            at = *to;
        }
        if let Some(end) = &mut walk.end {
            // What has been printed on this way has to be what the outcome shows.
            let shown: String = printed.concat();
            if !end.starts_with(&shown) {
                *end = format!("{shown} and not {end}");
            }
        }
        walk
    }

    /// What is not the same when the explorer follows this walk, in words.
    fn difference(&self, followed: &Followed) -> Option<String> {
        let steps = self.enabled.iter().zip(&followed.enabled).position(|(one, other)| one != other);
        if let Some(step) = steps {
            let (here, there) = (&self.enabled[step], &followed.enabled[step]);
            return Some(format!(
                "before step {}, threads {here:?} can go on, and there {there:?}",
                step + 1
            ));
        }
        if self.enabled.len() != followed.enabled.len() {
            return Some(format!(
                "it has {} choices, and there {}",
                self.enabled.len(),
                followed.enabled.len()
            ));
        }
        let end = followed.outcome.clone().map(|outcome| explore::outcome(outcome).in_words());
        (self.end != end).then(|| format!("it ends with {:?}, and there with {end:?}", self.end))
    }
}
