//! The program that explores: starts it, hears what it finds, and stops it when nobody wants to wait longer.

use crate::trouble::Trouble;
use explorer::explorer::{
    Explored, Extent, Find, Limited, Outcome, Plan, REQUEST, Record, Request, Seen, Stage, Unexplored,
};
use explorer::trace::Trace;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{self, Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// What has been found, whether it is all or not.
#[derive(Debug)]
pub struct Findings {
    /// In their order.
    pub outcomes: Vec<Outcome>,
    /// Runs that lead to outcomes, by the places of these.
    pub traces: BTreeMap<usize, Trace>,
    pub runs: usize,
    pub extent: Extent,
    pub random: usize,
    pub limited: Limited,
    pub are_simplest: bool,
    /// Whether somebody has ended it before its time.
    pub is_stopped: bool,
    pub time: Duration,
}

/// A look at what was found before all is.
pub struct Look<'a> {
    /// When, after the start.
    pub after: Duration,
    /// Whether that is enough, so that nobody waits for more.
    pub is_enough: &'a dyn Fn(&Findings) -> bool,
}

/// The status of a process that Ctrl-C has ended, as shells have it.
const INTERRUPTED: i32 = 130;

/// What comes to who waits.
enum Heard {
    Line(String),
    /// The program that explores has ended.
    End,
    /// Somebody has pressed Ctrl-C.
    Stop,
}

/// Has the program at this path explore. Its standard input is that of this command; `arguments` are those of the program that is explored,
/// without its name. `look`: for who may have enough before the time is over.
///
/// # Errors
///
/// When the program that is explored does something that is not covered.
pub fn explore(
    binary: &Path,
    mut request: Request,
    arguments: &[OsString],
    look: Option<&Look>,
) -> Result<Findings, Trouble> {
    let (tx, rx) = mpsc::channel();
    let stops = tx.clone();
    // It is said once in a process. When nothing is explored anymore, or something else is, nobody hears it, and the process ends.
    let _ = ctrlc::set_handler(move || {
        if stops.send(Heard::Stop).is_err() {
            process::exit(INTERRUPTED);
        }
    });
    loop {
        let mut state = State::new(&request);
        let mut child = start(binary, &request, arguments, tx.clone())?;
        let mut ends = 0;
        // Both of its streams.
        while ends < 2 {
            match rx.recv().expect("there is a sender here") {
                Heard::Line(line) => {
                    state.hear(&line);
                    let findings = state.so_far.take().map(|explored| state.of(*explored));
                    if let (Some(findings), Some(look)) = (findings, look)
                        && (look.is_enough)(&findings)
                    {
                        let _ = child.kill();
                        let _ = child.wait();
                        state.clear_progress();
                        return Ok(findings);
                    }
                }
                Heard::End => ends += 1,
                Heard::Stop => {
                    state.is_stopped = true;
                    let _ = child.kill();
                }
            }
        }
        let status =
            child.wait().map_err(|error| Trouble::io(&error, "wait for the program that explores"))?;
        state.clear_progress();
        match state.answer.take() {
            Some(answer) => return state.findings(Some(answer)),
            None if state.is_stopped => return state.findings(None),
            // Of a thread of the system, and not of a fiber, std says that its stack has overflowed.
            None if !request.limits.threads_of_the_system => request.limits.threads_of_the_system = true,
            None => return Err(taken_along(status, &state.said)),
        }
    }
}

fn start(
    binary: &Path,
    request: &Request,
    arguments: &[OsString],
    tx: Sender<Heard>,
) -> Result<Child, Trouble> {
    let json = serde_json::to_string(request).expect("a request can be written as JSON");
    let mut command = Command::new(binary);
    command.env(REQUEST, json).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    // A dependency that reads the arguments finds the same.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::arg0(&mut command, &request.called);
    // What a program prints of its calls is not the reader's program.
    command.env_remove("RUST_BACKTRACE").env_remove("RUST_LIB_BACKTRACE");
    let mut child =
        command.spawn().map_err(|error| Trouble::io(&error, "start the program that explores"))?;
    let (out, err) = (child.stdout.take().expect("it is piped"), child.stderr.take().expect("it is piped"));
    hear(out, tx.clone(), |line| Some(Heard::Line(line)));
    hear(err, tx, |line| Some(Heard::Line(line)));
    Ok(child)
}

fn hear(stream: impl Read + Send + 'static, tx: Sender<Heard>, heard: fn(String) -> Option<Heard>) {
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            heard(line).and_then(|heard| tx.send(heard).ok());
        }
        tx.send(Heard::End)
    });
}

/// The program that explores has not come to an end of its own.
fn taken_along(status: ExitStatus, said: &[String]) -> Trouble {
    let said = said.iter().rev().take(3).rev().cloned().collect::<Vec<_>>().join("\n");
    let what = format!("the program crashed, and took the explorer with it ({status}):\n{said}");
    Trouble::new(what, "a stack that overflows does this, or a dependency that ends the process: do without")
}

/// What has been heard until now.
struct State {
    start: Instant,
    stage: Stage,
    runs: usize,
    ended: usize,
    outcomes: Vec<(Outcome, Option<Trace>)>,
    so_far: Option<Box<Explored>>,
    answer: Option<Result<Explored, Unexplored>>,
    is_stopped: bool,
    /// What is no JSON: of a panic, or of a dependency that prints.
    said: Vec<String>,
    shows_progress: bool,
    most_recorded: usize,
}

impl State {
    fn new(request: &Request) -> State {
        let most_recorded = match request.find {
            Find::InTime(Plan { record: Record::Bad(most) | Record::First(most), .. }) => most,
            _ => usize::MAX,
        };
        State {
            start: Instant::now(),
            stage: Stage::All,
            runs: 0,
            ended: 0,
            outcomes: Vec::new(),
            so_far: None,
            answer: None,
            is_stopped: false,
            said: Vec::new(),
            shows_progress: io::stderr().is_terminal(),
            most_recorded,
        }
    }

    fn hear(&mut self, line: &str) {
        if let Ok(seen) = serde_json::from_str::<Seen>(line) {
            match seen {
                Seen::Anew => (self.outcomes, self.runs, self.ended) = (Vec::new(), 0, 0),
                Seen::Stage(stage) => self.stage = stage,
                Seen::Outcome(outcome, trace) => self.outcomes.push((outcome, trace.map(|trace| *trace))),
                Seen::Runs { runs, ended } => (self.runs, self.ended) = (runs, ended),
                Seen::SoFar(explored) => self.so_far = Some(explored),
            }
            self.show_progress();
        } else if let Ok(answer) = serde_json::from_str(line) {
            self.answer = Some(answer);
        } else if self.said.len() < 1_000 {
            self.said.push(line.to_owned());
        }
    }

    fn show_progress(&self) {
        if self.shows_progress {
            let stage = match self.stage {
                Stage::All => "every schedule".to_owned(),
                Stage::Preemptions(most) => format!("those with at most {most} preemptions"),
                Stage::Random(_) => "schedules at random".to_owned(),
            };
            let (runs, outcomes, time) = (self.runs, self.outcomes.len(), self.start.elapsed().as_secs());
            eprint!("\r\x1b[K   Exploring {stage}: {runs} runs, {outcomes} outcomes, {time} s");
            let _ = io::stderr().flush();
        }
    }

    fn clear_progress(&self) {
        if self.shows_progress {
            eprint!("\r\x1b[K");
        }
    }

    fn findings(self, answer: Option<Result<Explored, Unexplored>>) -> Result<Findings, Trouble> {
        let time = self.start.elapsed();
        let Some(answer) = answer else {
            let mut outcomes = self.outcomes;
            outcomes.sort_by(|(one, _), (other, _)| one.cmp(other));
            let traces =
                outcomes.iter().enumerate().filter_map(|(place, (_, trace))| Some((place, trace.clone()?)));
            return Ok(Findings {
                traces: traces.take(self.most_recorded).collect(),
                outcomes: outcomes.into_iter().map(|(outcome, _)| outcome).collect(),
                runs: self.runs,
                extent: Extent::Some,
                random: 0,
                limited: Limited::default(),
                are_simplest: false,
                is_stopped: true,
                time,
            });
        };
        answer.map(|explored| self.of(explored)).map_err(|Unexplored(why)| Trouble::Unexplored(why))
    }

    /// What was found, as the program that explores has told it.
    fn of(&self, explored: Explored) -> Findings {
        let Explored { outcomes, runs, ended: _, extent, random, limited, traces, are_simplest } = explored;
        let (is_stopped, time) = (self.is_stopped, self.start.elapsed());
        Findings { outcomes, traces, runs, extent, random, limited, are_simplest, is_stopped, time }
    }
}
