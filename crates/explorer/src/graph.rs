//! The states that a program can be in, and the steps from one to another: for who wants to be the scheduler.
//!
//! It is the plain search that writes it, which stops where it has been: two ways lead to the same state if every thread knows the same
//! there, and what they share is in the same state ([`crate::objects`], `past`). So ways that differ only in the order of steps which have
//! nothing to do with each other meet. Then states are merged that nobody can tell from each other: with two producers, who was first does
//! not matter anymore when both messages have been received.

use crate::engine::{self, Stopped};
use crate::explorer::{self, in_fibers, that_ends};
use crate::limits::Limits;
use crate::objects::Objects;
use crate::op::Id;
use crate::outcome::{Ending, Outcome, Unexplored};
use crate::process::Termination;
use crate::record::{Files, Recorder};
use crate::search::{Path, Pending, Schedule};
use crate::trace::{Channel, Event, Holder, Message, Thread, Trace, Wait, What};
use ::serde::{Deserialize, Serialize};
use ::std::collections::{BTreeMap, HashMap};
use ::std::sync::Arc;

/// Every state that a program can be in, within limits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Graph {
    /// In the order in which they were started. The first is `main`.
    pub threads: Vec<Thread>,
    /// In the order in which they were made.
    pub channels: Vec<Channel>,
    /// Of every way, in no order.
    pub messages: Vec<Message>,
    /// What happens before the first choice.
    pub start: Vec<Event>,
    /// The first is where the program begins.
    pub states: Vec<State>,
}

impl Graph {
    /// Of states that show the same, and lead by the same steps to the same, one is left: whoever comes to one of them cannot tell it from
    /// the others, not even by what comes later.
    fn merged(mut self) -> Graph {
        let mut known = HashMap::new();
        let mut left = vec![0; self.states.len()];
        for place in self.last_first() {
            let mut state = ::std::mem::take(&mut self.states[place]);
            state.moves.iter_mut().for_each(|step| step.to = left[step.to]);
            left[place] = *known.entry(state).or_insert(place);
        }
        for (state, place) in known {
            self.states[place] = state;
        }
        self.numbered(left[0])
    }

    /// The same, with its states in the order in which they are come to from this one, nearest first: it does not depend on the way in
    /// which they were found. What is not come to is left out.
    fn numbered(mut self, first: usize) -> Graph {
        let mut order = vec![first];
        let mut new = HashMap::from([(first, 0)]);
        let mut next = 0;
        while let Some(&place) = order.get(next) {
            for step in &self.states[place].moves {
                new.entry(step.to).or_insert_with(|| {
                    order.push(step.to);
                    order.len() - 1
                });
            }
            next += 1;
        }
        let states = order.iter().map(|place| {
            let mut state = ::std::mem::take(&mut self.states[*place]);
            state.moves.iter_mut().for_each(|step| step.to = new[&step.to]);
            state
        });
        self.states = states.collect();
        self
    }

    /// The places of the states, each after all that it leads to: no way leads back to where it has been.
    fn last_first(&self) -> Vec<usize> {
        let mut order = Vec::new();
        let mut seen = vec![false; self.states.len()];
        // A state, and how many of its steps have been followed.
        let mut way = vec![(0, 0)];
        while let Some((place, followed)) = way.pop() {
            match self.states[place].moves.get(followed) {
                Some(step) => {
                    way.push((place, followed + 1));
                    if !::std::mem::replace(&mut seen[step.to], true) {
                        way.push((step.to, 0));
                    }
                }
                None => order.push(place),
            }
        }
        order
    }
}

/// A state of the program: every thread has come to its next step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct State {
    /// The threads that there are by then.
    pub threads: Vec<At>,
    /// What is in each channel that there is by then: places in [`Graph::messages`].
    pub buffers: Vec<Vec<usize>>,
    /// Of each of these channels, how many senders and receivers are left.
    pub halves: Vec<(usize, usize)>,
    /// The steps that can be taken: by thread, and of each thread in the order of the things that its step can come to.
    pub moves: Vec<Move>,
    pub end: Option<End>,
}

/// Where a thread is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct At {
    pub line: Option<u32>,
    pub has_ended: bool,
    /// What it waits for, if it cannot go on.
    pub wait: Option<Wait>,
    /// Whether a limit alone keeps it from something.
    pub is_limited: bool,
    /// Whether it could go on, and there would be too many preemptions then.
    pub is_kept: bool,
}

/// A step that can be taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Move {
    pub thread: Id,
    /// Which of the things that its step can come to.
    pub variant: usize,
    /// What happens, up to the thread's next step.
    pub events: Vec<Event>,
    /// The state that it leads to: a place in [`Graph::states`].
    pub to: usize,
}

/// How it ends here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// The program has ended, or hangs.
    Ended {
        outcome: Outcome,
        /// If it hangs: as in a [`Trace`].
        waiting: Vec<(Id, Wait)>,
        waiting_in: Vec<Option<u32>>,
        holders: Vec<Holder>,
    },
    /// Whoever could go on is kept from it by a limit.
    Limits,
    /// Who went last is where it was before, and nothing else has changed.
    AsBefore,
}

/// What following a schedule shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// Before each step, and at the end: which threads could go on.
    pub enabled: Vec<Vec<Id>>,
    /// How it ends, if it does.
    pub outcome: Option<Outcome>,
}

/// The graph while it is being written.
#[derive(Debug, Default)]
pub struct Writer {
    graph: Graph,
    most_states: usize,
    known: HashMap<Key, usize>,
    message_places: BTreeMap<(Id, usize, Option<String>), usize>,
    /// The states on the way of this run.
    way: Vec<usize>,
    /// The lines that threads were in where they asked, in the order in which this run asks; and how many it has asked for.
    lines: Vec<Option<u32>>,
    asked: usize,
    /// How many it had asked for in each of the states on its way.
    asked_at: Vec<usize>,
    /// Whether this run has come to a state that is known.
    has_met: bool,
    /// Whether there is no graph: too many states, or things that come in another order on another way.
    pub is_refused: bool,
}

/// A state: see `Path::state`.
pub type Key = Vec<u64>;

impl Writer {
    pub fn new(most_states: usize) -> Writer {
        Writer { most_states, ..Writer::default() }
    }

    /// The same, from the beginning.
    pub fn anew(self) -> Writer {
        Writer::new(self.most_states)
    }

    /// The graph, if every way has been gone.
    pub fn written(mut self) -> Graph {
        for state in &mut self.graph.states {
            state.moves.sort_by_key(|step| (step.thread, step.variant));
        }
        self.graph.merged()
    }

    /// Another run begins, and goes so many states on the way of the one before.
    pub fn begin(&mut self, depth: usize) {
        self.way.truncate(depth);
        self.asked_at.truncate(depth);
        self.lines.truncate(self.asked_at.last().copied().unwrap_or(0));
        self.asked = 0;
    }

    /// The line that a thread is in that asks; it is looked for only where no run has been.
    pub fn line(&mut self) -> Option<Option<u32>> {
        self.asked += 1;
        self.lines.get(self.asked - 1).copied()
    }

    /// It has been looked for.
    pub fn found_line(&mut self, line: Option<u32>) {
        self.lines.push(line);
    }

    /// A run has come to a state where no run has been on this way: after these events of the last step, which was this one. Returns whether
    /// it is a new one.
    pub fn comes(
        &mut self,
        key: Key,
        last: Option<(Id, usize)>,
        pending: &[Pending],
        objects: &Objects,
        recorder: &Recorder,
    ) -> bool {
        let new = self.graph.states.len();
        let to = *self.known.entry(key).or_insert(new);
        let events = self.events(recorder);
        self.arrives(last, events, to);
        if to < new {
            self.has_met = true;
            return false;
        }
        if new >= self.most_states {
            self.is_refused = true;
            self.has_met = true;
            return false;
        }
        self.knows(recorder);
        let state = self.state(pending, objects, recorder);
        self.graph.states.push(state);
        self.way.push(to);
        self.asked_at.push(self.asked);
        true
    }

    /// In the state that a run has come to last, these threads could go on, and do not.
    pub fn keeps(&mut self, kept: impl Iterator<Item = Id>) {
        let Some(state) = self.way.last() else { return };
        let threads = &mut self.graph.states[*state].threads;
        kept.for_each(|thread| threads[thread].is_kept = true);
    }

    /// A step leads to a state.
    fn arrives(&mut self, last: Option<(Id, usize)>, events: Vec<Event>, to: usize) {
        match (self.way.last(), last) {
            (Some(from), Some((thread, variant))) => {
                self.graph.states[*from].moves.push(Move { thread, variant, events, to });
            }
            _ => self.graph.start = events,
        }
    }

    /// The run has ended so, after so many steps, of which this was the last.
    pub fn ends(
        &mut self,
        steps: usize,
        last: Option<(Id, usize)>,
        outcome: Option<Outcome>,
        recorder: Recorder,
    ) {
        if ::std::mem::take(&mut self.has_met) {
            return;
        }
        // Of a state where it stands still no step was taken.
        let stands_still = self.way.len() > steps;
        let events = self.events(&recorder);
        let end = match outcome {
            Some(outcome) => {
                let Trace { waiting, waiting_in, holders, .. } = recorder.into_trace(outcome.clone(), 0);
                End::Ended { outcome, waiting, waiting_in, holders }
            }
            None if stands_still => End::Limits,
            None => End::AsBefore,
        };
        if stands_still {
            let state = *self.way.last().expect("a program that stands still has come to where it does");
            self.graph.states[state].end = Some(end);
            return;
        }
        // An end is a state of its own.
        let same = self.graph.states.iter().position(|state| state.end.as_ref() == Some(&end));
        let to = same.unwrap_or_else(|| {
            self.graph.states.push(State { end: Some(end), ..State::default() });
            self.graph.states.len() - 1
        });
        self.arrives(last, events, to);
    }

    /// What has happened since the last choice.
    fn events(&mut self, recorder: &Recorder) -> Vec<Event> {
        recorder
            .since_the_choice()
            .iter()
            .map(|event| {
                let mut event = Event { buffers: Vec::new(), blocked: Vec::new(), ..event.clone() };
                match &mut event.what {
                    What::Sends { message, .. }
                    | What::Receives { message, .. }
                    | What::Fires { message, .. } => {
                        *message = self.place(recorder.message(*message));
                    }
                    _ => {}
                }
                event
            })
            .collect()
    }

    /// The place of a message among those of all ways.
    fn place(&mut self, message: &Message) -> usize {
        let messages = &mut self.graph.messages;
        let key = (message.channel, message.number, message.label.clone());
        *self.message_places.entry(key).or_insert_with(|| {
            messages.push(message.clone());
            messages.len() - 1
        })
    }

    /// These threads and channels are known now. The others are the same on every way, or there is no graph: they go by their numbers.
    fn knows(&mut self, recorder: &Recorder) {
        let (threads, channels) = recorder.who();
        let same = threads.iter().zip(&self.graph.threads).all(|(one, other)| one == other)
            && channels.iter().zip(&self.graph.channels).all(|(one, other)| one == other);
        if !same {
            self.is_refused = true;
        }
        self.graph.threads.extend(threads.iter().skip(self.graph.threads.len()).cloned());
        self.graph.channels.extend(channels.iter().skip(self.graph.channels.len()).cloned());
    }

    fn state(&mut self, pending: &[Pending], objects: &Objects, recorder: &Recorder) -> State {
        let threads = objects.threads.iter().map(|(thread, state)| {
            let next = pending.iter().find(|next| next.thread == thread);
            let waits = next.filter(|next| !next.enabled);
            let is_limited = |next: &Pending| {
                objects.limited(thread, &next.op).any()
                    || (!next.enabled && objects.is_idle(thread, &next.op))
            };
            At {
                line: state.line,
                has_ended: state.ended,
                wait: waits.and_then(|next| objects.wait(&next.op)),
                is_limited: next.is_some_and(is_limited),
                is_kept: false,
            }
        });
        let threads = threads.collect();
        let (_, channels) = recorder.who();
        let buffers = (0..channels.len()).map(|channel| {
            let numbers = objects.channels.numbers(channel).into_iter();
            let places =
                numbers.filter_map(|number| recorder.message_of(channel, number)).collect::<Vec<_>>();
            places.into_iter().map(|message| self.place(message)).collect()
        });
        let buffers = buffers.collect();
        let halves = (0..channels.len())
            .map(|channel| (objects.channels.senders(channel), objects.channels.receivers(channel)));
        State { threads, buffers, halves: halves.collect(), moves: Vec::new(), end: None }
    }
}

/// Writes the graph of a program: of every schedule, or of those with as few preemptions as the limits say. `None` if it has more states than
/// this, or threads or channels that come in another order on another way. `files`: as for [`simplest`](crate::explorer::simplest).
///
/// # Errors
///
/// As of [`explore`](crate::explorer::explore).
pub fn graph<F, T>(
    limits: &Limits,
    most_states: usize,
    files: &Files,
    program: F,
) -> Result<Option<Graph>, Unexplored>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    let (program, files) = (that_ends(program), Arc::clone(files));
    in_fibers(limits, move |limits| {
        let path = every_way(limits, most_states, &files, &program)?;
        let writer = path.writer.expect("it was given one");
        Ok((!writer.is_refused).then(|| writer.written()))
    })
}

/// Goes every way, as far as none has been before, and writes the graph. Returns the path with what it has come to.
fn every_way<F>(limits: &Limits, most_states: usize, files: &Files, program: &Arc<F>) -> Result<Path, Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    let mut path = Path::writing(most_states, limits.preemptions);
    loop {
        let run = engine::run(limits, path, Some(Recorder::of(Arc::clone(files))), program)?;
        path = run.path;
        if run.anew {
            path = path.anew();
            continue;
        }
        path.ends(run.outcome, run.recorder.expect("it was given one"));
        let is_left = path.advance();
        if !is_left || path.writer.as_ref().is_some_and(|writer| writer.is_refused) {
            return Ok(path);
        }
    }
}

/// Follows schedules of the graph step by step, each as far as it goes.
///
/// # Errors
///
/// As of [`explore`](crate::explorer::explore); and when a thread cannot take its step.
pub fn follow<F, T>(limits: &Limits, schedules: &[Schedule], program: F) -> Result<Vec<Followed>, Unexplored>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    let (program, schedules) = (that_ends(program), schedules.to_vec());
    in_fibers(limits, move |limits| {
        // Which steps there are depends on what is known of the program. Each search that leaves nothing out comes to know the same, and
        // this one takes far fewer runs than going every way.
        let noticed = explorer::noticed(limits, &program)?;
        let follow = |schedule: &Schedule| {
            let path = Path::watched(schedule.clone(), noticed.clone());
            let run = engine::run(limits, path, None, &program)?;
            Ok(Followed { enabled: run.path.watched_enabled(), outcome: run.outcome })
        };
        schedules.iter().map(follow).collect()
    })
}
