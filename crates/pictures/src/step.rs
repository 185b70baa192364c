//! The steps of a run, as they are drawn and told: one for each event.

use crate::names::Names;
use explorer::explorer::Ending;
use explorer::trace::{Access, Event, Kind, Trace, Wait, Way, What};

/// One row of the picture.
pub struct Step {
    /// Whose step it is; a timer has no lane.
    pub thread: usize,
    /// The line of the program, counted from 1.
    pub line: Option<u32>,
    pub mark: Mark,
    /// A few words beside the mark.
    pub note: Option<Note>,
    /// The step in a sentence, without a full stop.
    pub words: String,
}

/// What stands at the lane, and where an arrow goes.
pub enum Mark {
    Dot,
    /// A message on its way: from a lane into a channel, out of it, or at capacity 0 through it.
    Message {
        letter: String,
        from: Place,
        to: Place,
        channel: usize,
    },
    /// The last half of a kind goes, and the other side will notice.
    Disconnects {
        from: Place,
        to: Place,
    },
    /// It notices.
    FindsGone {
        from: Place,
        to: Place,
    },
    Starts(usize),
    /// The thread's lane ends here.
    Ends,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Thread(usize),
    Channel(usize),
}

pub enum Note {
    Words(String),
    /// What is printed.
    Printed(String),
}

/// Tells one run.
pub struct Teller<'a> {
    pub trace: &'a Trace,
    pub names: &'a Names,
}

impl Teller<'_> {
    pub fn steps(&self) -> Vec<Step> {
        self.trace.events.iter().map(|event| self.step(event)).collect()
    }

    pub fn step(&self, event: &Event) -> Step {
        let own = Place::Thread(event.thread);
        let by = self.thread(event.thread);
        let said = |note: &str, words: String| (Mark::Dot, Some(Note::Words(note.to_owned())), words);
        let same = |words: String| {
            let sentence = format!("{by} {words}");
            (Mark::Dot, Some(Note::Words(words)), sentence)
        };
        let message = |message: &usize, from, to, channel: &usize| {
            let letter = self.names.messages[*message].clone();
            Mark::Message { letter, from, to, channel: *channel }
        };
        let (mark, note, words) = match &event.what {
            What::Starts(other) => {
                (Mark::Starts(*other), None, format!("{by} starts {}", self.thread(*other)))
            }
            What::Waits(wait) => {
                let words = format!("{by} waits for {}", self.wait(wait));
                let note = match wait {
                    Wait::Arms(arms) if arms.len() > 1 => "waits for any".to_owned(),
                    wait => format!("waits for {}", self.wait(wait)),
                };
                (Mark::Dot, Some(Note::Words(note)), words)
            }
            What::Sends { channel, message: sent, to } => {
                let there = to.map_or(Place::Channel(*channel), Place::Thread);
                let whom = to.map(|to| format!(" to {}, which has waited for it", self.thread(to)));
                let words = format!("{by} sends {}{}", self.message(*sent), self.to_whom(*channel, whom));
                (message(sent, own, there, channel), None, words)
            }
            What::Receives { channel, message: received, from } => {
                let there = from.map_or(Place::Channel(*channel), Place::Thread);
                let whom =
                    from.map(|from| format!(" from {}, which has waited to send it", self.thread(from)));
                let words =
                    format!("{by} receives {}{}", self.letter(*received), self.by_whom(*channel, whom));
                (message(received, there, own, channel), None, words)
            }
            What::Fires { channel, message: sent } => {
                let name = &self.names.channels[*channel];
                let words = format!("the time of {name} has come: {} is in its channel", self.letter(*sent));
                (message(sent, Place::Channel(*channel), Place::Channel(*channel), channel), None, words)
            }
            What::FindsGone { channel, way } => {
                let half = other_half(*way);
                let channel = *channel;
                (
                    Mark::FindsGone { from: Place::Channel(channel), to: own },
                    Some(Note::Words(format!("no {half} left"))),
                    format!("{by} finds that no {half}{} is left", self.of(channel)),
                )
            }
            What::GivesUp { time_is_up: true, .. } => {
                said("time is up", format!("{by} gives up: the time is over"))
            }
            What::GivesUp { arms, .. } => match arms.as_slice() {
                [(channel, Way::Send)] => {
                    said("full", format!("{by} finds no room{}", self.inside(*channel)))
                }
                [(channel, Way::Recv)] => {
                    said("nothing there", format!("{by} finds no message{}", self.inside(*channel)))
                }
                _ => said("nothing ready", format!("{by} finds nothing ready")),
            },
            What::FindsReady { channel, .. } => {
                same(format!("finds {} ready", self.names.channels[*channel]))
            }
            What::Counts { messages, .. } => same(format!("counts {messages}")),
            What::Drops { channel, half, left, others } => {
                self.drops(event.thread, *channel, *half, *left, *others)
            }
            What::Locks(lock) => same(format!("locks {}", self.names.mutex(*lock))),
            What::FindsLocked(_) => same("finds it locked".to_owned()),
            What::Unlocks(lock) => same(format!("unlocks {}", self.names.mutex(*lock))),
            What::Enters { access, .. } => same(format!("locks the RwLock {}", purpose(*access))),
            What::FindsInUse { .. } => same("finds it locked".to_owned()),
            What::Leaves { .. } => same("unlocks the RwLock".to_owned()),
            What::Downgrades(_) => same("goes on with the RwLock to read".to_owned()),
            What::Poisons(kind, _) => same(format!("poisons the {}", lock(*kind))),
            What::FindsPoisoned { kind, is_poisoned: true, .. } => {
                same(format!("finds the {} poisoned", lock(*kind)))
            }
            What::FindsPoisoned { kind, .. } => same(format!("finds the {} not poisoned", lock(*kind))),
            What::ClearsPoison(kind, _) => same(format!("clears the poison of the {}", lock(*kind))),
            What::WaitsInVain { time_is_up: true, .. } => said(
                "time is up",
                format!("{by} unlocks the mutex, and the time is over before it is notified"),
            ),
            What::WaitsInVain { .. } => {
                said("wakes up", format!("{by} unlocks the mutex, and wakes up without being notified"))
            }
            What::IsNotified(_) => same("goes on".to_owned()),
            What::NotifiesOne { thread: Some(other), .. } => {
                same(format!("notifies {}", self.thread(*other)))
            }
            What::NotifiesOne { .. } | What::NotifiesAll { threads: 0, .. } => {
                said("notifies nobody", format!("{by} notifies nobody, since none waits"))
            }
            What::NotifiesAll { .. } => same("notifies all who wait".to_owned()),
            What::ComesToBarrier(_) => same("comes to the barrier".to_owned()),
            What::OpensBarrier(_) => {
                said("opens the barrier", format!("{by} is the last to come to the barrier, and opens it"))
            }
            What::PassesBarrier(_) => same("goes on".to_owned()),
            What::BeginsInitializing(_) => same("begins to initialize".to_owned()),
            What::EndsInitializing { failed: false, .. } => same("has initialized".to_owned()),
            What::EndsInitializing { .. } => same("fails to initialize".to_owned()),
            What::FindsInitialized { is_initialized: true, .. } => same("finds it initialized".to_owned()),
            What::FindsInitialized { .. } => same("finds it not initialized".to_owned()),
            What::Reads(_) => same("reads the atomic".to_owned()),
            What::Writes(_) => same("changes the atomic".to_owned()),
            What::Unparks(other) => same(format!("unparks {}", self.thread(*other))),
            What::IsUnparked => same("goes on".to_owned()),
            What::Joins(other) => same(format!("joins {}", self.thread(*other))),
            What::Prints { stderr, text } => {
                let stream = if *stderr { " to standard error" } else { "" };
                let text = text.trim_end().to_owned();
                let words = format!("{by} prints “{text}”{stream}");
                (Mark::Dot, Some(Note::Printed(text)), words)
            }
            What::Ends => (Mark::Ends, Some(Note::Words("ends".to_owned())), format!("{by} ends")),
            What::Exits { ending } => {
                let how = match ending {
                    Ending::Panicked => "panics".to_owned(),
                    Ending::Exited(status) => format!("exits with {status}"),
                    Ending::Returned | Ending::Deadlocked => "returns".to_owned(),
                };
                (Mark::Ends, Some(Note::Words(how.clone())), format!("{by} {how}, and the program ends"))
            }
        };
        Step { thread: event.thread, line: event.line, mark, note, words }
    }

    fn drops(
        &self,
        thread: usize,
        channel: usize,
        half: Way,
        left: usize,
        others: usize,
    ) -> (Mark, Option<Note>, String) {
        let by = self.thread(thread);
        let half = self::half(half);
        let of = self.of(channel);
        if left > 0 {
            let are = if left == 1 { "is" } else { "are" };
            let words = format!("{by} drops a {half}{of}; {left} {are} left");
            return (Mark::Dot, Some(Note::Words(format!("drops a {half}"))), words);
        }
        if self.trace.channels[channel].endless || others == 0 {
            // No arrow shows which channel it is: nobody there notices.
            let words = format!("drops the last {half}{of}");
            let sentence = format!("{by} {words}");
            return (Mark::Dot, Some(Note::Words(words)), sentence);
        }
        let mark = Mark::Disconnects { from: Place::Thread(thread), to: Place::Channel(channel) };
        let words = format!("{by} drops the last {half}{of}: the channel is disconnected");
        (mark, Some(Note::Words(format!("drops the last {half}"))), words)
    }

    /// When the program has deadlocked: for each thread that is left, on whom it waits, and why that is forever.
    pub fn stuck(&self) -> Vec<(usize, Vec<usize>, String)> {
        let waiting = self.trace.waiting.iter().map(|(thread, wait)| {
            let (on, why) = match wait {
                Wait::End(other) => {
                    (vec![*other], format!("it waits for the end of {}", self.thread(*other)))
                }
                Wait::Lock(lock, owner) => {
                    (vec![*owner], format!("{} holds {}", self.thread(*owner), self.names.mutex(*lock)))
                }
                Wait::Access { inside, behind, .. } if behind.is_empty() => {
                    let holders = self.threads(inside);
                    let holds = if inside.len() == 1 { "holds" } else { "hold" };
                    (inside.clone(), format!("{holders} {holds} the RwLock"))
                }
                Wait::Access { behind, .. } => {
                    let writers = self.threads(behind);
                    let (waits, goes) = match behind.len() {
                        1 => ("waits", "goes"),
                        _ => ("wait", "go"),
                    };
                    let why = format!("{writers} {waits} to write, and {goes} first");
                    (behind.clone(), why)
                }
                Wait::Output { stderr, holder } => {
                    (vec![*holder], format!("{} has locked {}", self.thread(*holder), stream(*stderr)))
                }
                Wait::Unpark => (Vec::new(), "nobody will unpark it".to_owned()),
                Wait::Notification(_) => (Vec::new(), "nobody will notify it".to_owned()),
                Wait::Others { missing, .. } => {
                    (Vec::new(), format!("nobody else comes to the barrier, which waits for {missing} more"))
                }
                Wait::Initialized { by: Some(by), .. } => {
                    (vec![*by], format!("{} has not initialized it", self.thread(*by)))
                }
                Wait::Initialized { .. } => (Vec::new(), "nobody will initialize it".to_owned()),
                Wait::Arms(arms) => {
                    let (on, why): (Vec<_>, Vec<_>) =
                        arms.iter().map(|(channel, way)| self.never(*thread, *channel, *way)).unzip();
                    (on.concat(), why.join(", and "))
                }
            };
            (*thread, on, why)
        });
        waiting.collect()
    }

    /// Who could let a thread go on that waits at a channel, and why nobody does.
    fn never(&self, thread: usize, channel: usize, way: Way) -> (Vec<usize>, String) {
        let half = if way == Way::Recv { Way::Send } else { Way::Recv };
        let holders = self.trace.holders.iter();
        let holders = holders.filter(|holder| holder.channel == channel && holder.half == half);
        let mut holders: Vec<_> = holders.map(|holder| holder.thread).collect();
        holders.dedup();
        let names = holders.iter().map(|holder| match holder {
            Some(holder) if *holder == thread => "it",
            Some(holder) => self.thread(*holder),
            None => "something that is shared",
        });
        let names = listed(&names.collect::<Vec<_>>());
        let itself = if holders == [Some(thread)] { " itself" } else { "" };
        let of = self.of(channel);
        let why = match way {
            _ if self.trace.channels[channel].endless || names.is_empty() => {
                format!("no message will come{}", self.by_whom(channel, None))
            }
            Way::Recv if holders.len() > 1 => format!("{names} still hold a sender{of}"),
            Way::Recv => format!("{names} still holds a sender{of}{itself}"),
            Way::Send => format!("the channel{of} has no room, and only {names} could receive"),
        };
        (holders.into_iter().flatten().collect(), why)
    }

    fn threads(&self, threads: &[usize]) -> String {
        listed(&threads.iter().map(|thread| self.thread(*thread)).collect::<Vec<_>>())
    }

    pub fn thread(&self, thread: usize) -> &str {
        &self.names.threads[thread]
    }

    /// A message with what it is, such as `A, which is "hello"`.
    fn message(&self, message: usize) -> String {
        match &self.trace.messages[message].label {
            Some(label) => format!("{} ({label})", self.names.messages[message]),
            None => self.letter(message),
        }
    }

    fn letter(&self, message: usize) -> String {
        self.names.messages[message].clone()
    }

    /// Which channel it is about, if there are several.
    fn of(&self, channel: usize) -> String {
        match self.trace.channels.len() {
            1 => String::new(),
            _ => format!(" of {}", self.names.channels[channel]),
        }
    }

    fn inside(&self, channel: usize) -> String {
        match self.trace.channels.len() {
            1 => String::new(),
            _ => format!(" in {}", self.names.channels[channel]),
        }
    }

    fn to_whom(&self, channel: usize, whom: Option<String>) -> String {
        whom.unwrap_or_else(|| match self.trace.channels.len() {
            1 => String::new(),
            _ => format!(" into {}", self.names.channels[channel]),
        })
    }

    fn by_whom(&self, channel: usize, whom: Option<String>) -> String {
        whom.unwrap_or_else(|| match self.trace.channels.len() {
            1 => String::new(),
            _ => format!(" from {}", self.names.channels[channel]),
        })
    }

    pub fn wait(&self, wait: &Wait) -> String {
        match wait {
            Wait::Arms(arms) => match arms.as_slice() {
                [(channel, Way::Send)] if self.trace.channels[*channel].capacity == Some(0) => {
                    "a receiver".to_owned()
                }
                [(_, Way::Send)] => "room".to_owned(),
                [(_, Way::Recv)] => "a message".to_owned(),
                arms => {
                    let names = arms.iter().map(|(channel, _)| self.names.channels[*channel].as_str());
                    names.collect::<Vec<_>>().join(" or ")
                }
            },
            Wait::Lock(lock, owner) => {
                let mutex = self.names.mutex(*lock);
                // There is one, or it has a number.
                let comma = if mutex == "the mutex" { " that" } else { ", which" };
                format!("{mutex}{comma} {} has locked", self.thread(*owner))
            }
            Wait::Access { access, .. } => format!("the RwLock, {}", purpose(*access)),
            Wait::Output { stderr, holder } => {
                format!("{}, which {} has locked", stream(*stderr), self.thread(*holder))
            }
            Wait::Unpark => "an unpark".to_owned(),
            Wait::End(other) => format!("the end of {}", self.thread(*other)),
            Wait::Notification(_) => "a notification".to_owned(),
            Wait::Others { missing, .. } => format!("{missing} more at the barrier"),
            Wait::Initialized { by: Some(by), .. } => format!("{} to initialize", self.thread(*by)),
            Wait::Initialized { .. } => "somebody to initialize".to_owned(),
        }
    }
}

fn lock(kind: Kind) -> &'static str {
    match kind {
        Kind::Mutex => "mutex",
        Kind::RwLock => "RwLock",
    }
}

fn stream(stderr: bool) -> &'static str {
    if stderr { "standard error" } else { "standard output" }
}

fn purpose(access: Access) -> &'static str {
    match access {
        Access::Read => "to read",
        Access::Write => "to write",
    }
}

/// Names as in a sentence: `one, two and three`.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// What the half of a channel is called that goes this way.
pub fn half(way: Way) -> &'static str {
    match way {
        Way::Send => "sender",
        Way::Recv => "receiver",
    }
}

/// The same of the half at the other end.
pub fn other_half(way: Way) -> &'static str {
    match way {
        Way::Send => half(Way::Recv),
        Way::Recv => half(Way::Send),
    }
}
