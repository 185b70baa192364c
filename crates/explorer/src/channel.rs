//! The model of channels, of std's and of crossbeam-channel's: they are one algorithm. Which messages are in a channel is
//! known here; the messages themselves are in [`crate::shared`].
//!
//! It follows crossbeam-channel 0.5.17. Each rule is one function below, and is held against real runs in
//! `tests/conformance`.
//!
//! - An operation has one or more arms, and takes one that is ready: [`Channels::readiness`]. Of several, any, or the first
//!   if it is biased. If none is ready it waits or gives up: [`Channels::decisions`].
//! - At capacity 0, two threads have to meet: one waits, and the other finds it there. So to begin to wait is a step of
//!   its own, which a third thread notices if its `try_send` or `try_recv` comes earlier. Whoever has waited longest is met
//!   first.
//! - Which arm is taken is one step; to write or read the message is another matter, since a `select!` evaluates the message
//!   only then. A place in a channel is taken from the first moment: [`Packet`].
//! - An operation that gives up has looked at each arm twice and found it not ready, though not all of them at one moment. So
//!   it can give up though something was ready at every moment: [`Decision::GiveUp`].
//!
//! # Outcomes that real runs hardly ever show, or never
//!
//! `cargo test -p explorer --test conformance -- --nocapture` lists those that it has not seen. There are these kinds:
//!
//! - A thread has to be held up between two of its operations while others do several; or two threads have to do something at
//!   the same moment, each between two steps of the other.
//! - An operation that looks at one arm after the other has to be held up between two looks: a biased one that takes a later
//!   arm though an earlier one is ready, one that gives up though there was always something.
//! - A timer has to be very late, or one timer earlier than another that is set to an earlier time: time is not simulated.
//! - An unbiased operation has to take an arm that the crate's generator of numbers does not choose. It begins with the same
//!   number in each thread.
//! - A `select!` that waits at capacity 0 and for something else, which has come, can still be met before it wakes up. This
//!   the crate cannot do: it no longer counts the thread as waiting from the moment it is told of the first.

use crate::engine::Done;
use crate::op::{Arm, Id, Patience, Select, Way};
use crate::search::Clock;
use ::std::collections::{BTreeMap, VecDeque};

/// Every channel of a run, and who waits at those of capacity 0.
#[derive(Default)]
pub struct Channels {
    channels: Vec<Channel>,
    /// In the order in which they began.
    waiting: Vec<Waiting>,
}

/// A channel, without its messages.
#[derive(Default)]
struct Channel {
    capacity: Option<usize>,
    /// Whether it keeps its messages when the last receiver goes.
    keeps: bool,
    senders: usize,
    receivers: usize,
    /// The numbers of the messages that are in it.
    messages: VecDeque<usize>,
    /// All that were ever sent, by their number, from 1 on.
    packets: BTreeMap<usize, Packet>,
    sent: usize,
    /// What happened before senders went, and before receivers did.
    senders_gone: Clock,
    receivers_gone: Clock,
    /// Of a timer: how often it will fire yet, and whether it would go on if it were let.
    fires: Option<usize>,
    ticks: bool,
}

/// What happened before a message was sent; before it was written, if it has been; before it was read.
struct Packet {
    sent: Clock,
    written: Option<Clock>,
    read: Option<Clock>,
}

/// A thread that waits at a channel of capacity 0, and perhaps at others.
struct Waiting {
    thread: Id,
    select: Select,
    since: Clock,
    /// Which arm another thread has met it at, the number of the message, and what happened before.
    met: Option<(usize, usize, Clock)>,
}

/// What can be said of an arm now.
enum Readiness {
    Ready,
    /// Another thread waits for this: who, by its place among those who wait, and at which of its arms.
    Meets(usize, Vec<usize>),
    /// The other half is gone.
    Gone,
    /// The place has been taken, and its message is not written or read yet. The crate's threads spin here.
    Busy,
    Not,
}

/// What an operation can come to now. If there are several, each is tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It takes this arm.
    Take { arm: usize },
    /// It takes this arm, and meets this thread, at this arm of the other's.
    Meet {
        arm: usize,
        waiting: usize,
        others: usize,
    },
    /// It takes this arm, whose other half is gone.
    Gone { arm: usize },
    /// It says that this arm is ready.
    Ready { arm: usize },
    /// It was met, and goes on.
    Met,
    /// It is about to give up, and has found these arms not ready.
    GiveUp(Vec<usize>),
    /// Its time is up, and it looks at all arms once more.
    TimeUp,
    /// It gives up.
    Not,
    /// It begins to wait.
    Wait,
}

impl Channels {
    /// A channel with one sender and one receiver.
    pub fn add(&mut self, capacity: Option<usize>, keeps: bool) -> Id {
        self.channels.push(Channel {
            capacity,
            keeps,
            senders: 1,
            receivers: 1,
            ..Channel::default()
        });
        self.channels.len() - 1
    }

    /// The channel of a timer, which fires so often, and never goes. `ticks`: whether a real one would go on.
    pub fn add_timer(&mut self, fires: usize, ticks: bool) -> Id {
        let channel = self.add(Some(1), true);
        self.channels[channel].fires = Some(fires);
        self.channels[channel].ticks = ticks;
        channel
    }

    pub fn add_sender(&mut self, channel: Id) {
        self.channels[channel].senders += 1;
    }

    pub fn add_receiver(&mut self, channel: Id) {
        self.channels[channel].receivers += 1;
    }

    pub fn receivers(&self, channel: Id) -> usize {
        self.channels[channel].receivers
    }

    pub fn senders(&self, channel: Id) -> usize {
        self.channels[channel].senders
    }

    /// How many messages were ever sent.
    pub fn sent(&self, channel: Id) -> usize {
        self.channels[channel].sent
    }

    /// The numbers of the messages that are in the channel.
    pub fn numbers(&self, channel: Id) -> Vec<usize> {
        self.channels[channel].messages.iter().copied().collect()
    }

    pub fn capacity(&self, channel: Id) -> Option<usize> {
        self.channels[channel].capacity
    }

    /// The thread that is met, if one is.
    pub fn partner(&self, decision: &Decision) -> Option<Id> {
        match decision {
            Decision::Meet { waiting, .. } => Some(self.waiting[*waiting].thread),
            _ => None,
        }
    }

    pub fn len(&self, channel: Id) -> usize {
        self.channels[channel].messages.len()
    }

    pub fn has_capacity(&self, channel: Id) -> bool {
        self.channels[channel].capacity.is_some()
    }

    /// Whether an arm is ready for this thread.
    fn readiness(&self, thread: Id, arm: Arm) -> Readiness {
        let channel = &self.channels[arm.channel];
        let gone = match arm.way {
            Way::Send => channel.receivers == 0,
            Way::Recv => channel.senders == 0,
        };
        match (arm.way, channel.capacity) {
            (_, Some(0)) => match self.first_waiting(thread, arm) {
                Some((waiting, arms)) => Readiness::Meets(waiting, arms),
                None if gone => Readiness::Gone,
                None => Readiness::Not,
            },
            (Way::Send, _) if gone => Readiness::Gone,
            (Way::Send, None) => Readiness::Ready,
            (Way::Send, Some(capacity)) if channel.messages.len() < capacity => {
                // The place of the message that was sent so many before.
                let before = (channel.sent + 1)
                    .checked_sub(capacity)
                    .and_then(|n| channel.packets.get(&n));
                match before {
                    Some(Packet { read: None, .. }) => Readiness::Busy,
                    _ => Readiness::Ready,
                }
            }
            (Way::Send, Some(_)) => Readiness::Not,
            (Way::Recv, capacity) => match channel.messages.front() {
                // Without a capacity a message is taken first, and waited for then.
                Some(first) if capacity.is_some() && channel.packets[first].written.is_none() => {
                    Readiness::Busy
                }
                Some(_) => Readiness::Ready,
                None if gone => Readiness::Gone,
                None => Readiness::Not,
            },
        }
    }

    /// The thread that has waited longest for the other end of this arm, and at which of its arms.
    fn first_waiting(&self, thread: Id, arm: Arm) -> Option<(usize, Vec<usize>)> {
        let others = |waiting: &Waiting| -> Vec<usize> {
            let arms = waiting.select.arms.iter().enumerate();
            let ends =
                arms.filter(|(_, other)| other.channel == arm.channel && other.way != arm.way);
            ends.map(|(at, _)| at).collect()
        };
        let mut waiting = self.waiting.iter().enumerate();
        waiting.find_map(|(at, waiting)| {
            let free = waiting.thread != thread && waiting.met.is_none();
            let others = others(waiting);
            (free && !others.is_empty()).then_some((at, others))
        })
    }

    /// Everything that the operation can come to now. If there is nothing, the thread has to wait. `waits`: whether it has
    /// begun to, at a channel of capacity 0. `may_give_up`: whether the limits let it.
    pub fn decisions(
        &self,
        thread: Id,
        select: &Select,
        waits: bool,
        may_give_up: bool,
    ) -> Vec<Decision> {
        if waits && let Some(decisions) = self.met(thread, select) {
            return decisions;
        }
        let mut ready = Vec::new();
        let mut not_ready = Vec::new();
        let mut busy = false;
        for arm in select.seen.open(select.arms.len()) {
            match self.readiness(thread, select.arms[arm]) {
                Readiness::Not => not_ready.push(arm),
                Readiness::Busy => busy = true,
                _ if select.looks => ready.push(Decision::Ready { arm }),
                Readiness::Ready => ready.push(Decision::Take { arm }),
                Readiness::Gone => ready.push(Decision::Gone { arm }),
                Readiness::Meets(waiting, others) => {
                    ready.extend(others.into_iter().map(|others| Decision::Meet {
                        arm,
                        waiting,
                        others,
                    }));
                }
            }
        }
        let gives_up = select.patience != Patience::Ever && may_give_up && !busy;
        let has_to_wait_openly = matches!(select.patience, Patience::Some | Patience::Ever)
            && !(waits || select.looks)
            && select
                .arms
                .iter()
                .any(|arm| self.channels[arm.channel].capacity == Some(0));
        if ready.is_empty() && has_to_wait_openly {
            ready.push(Decision::Wait);
        } else if ready.is_empty() && gives_up && select.seen.is_empty() {
            // Whatever the order in which it looks, and however often.
            ready.push(Decision::Not);
        } else if !not_ready.is_empty() && gives_up {
            ready.push(match select.seen.is_all(select.arms.len(), &not_ready) {
                true => Decision::Not,
                false if select.biased => Decision::TimeUp,
                false => Decision::GiveUp(not_ready),
            });
        }
        ready
    }

    /// For a thread that has been met: whether it can go on. A sender goes on when its message has been read.
    fn met(&self, thread: Id, select: &Select) -> Option<Vec<Decision>> {
        let waiting = self
            .waiting
            .iter()
            .find(|waiting| waiting.thread == thread)?;
        let (arm, number, _) = waiting.met.as_ref()?;
        let channel = &self.channels[select.arms[*arm].channel];
        let has_to_be_read = select.brings && channel.packets[number].read.is_none();
        Some(if has_to_be_read {
            Vec::new()
        } else {
            vec![Decision::Met]
        })
    }

    /// Those of the channels that an operation waits at where it can be met, if there are several arms of that kind.
    pub fn links(&self, select: &Select) -> Vec<Id> {
        let channels = select.arms.iter().map(|arm| arm.channel);
        let channels: Vec<_> = channels
            .filter(|channel| self.channels[*channel].capacity == Some(0))
            .collect();
        if channels.len() > 1 {
            channels
        } else {
            Vec::new()
        }
    }

    /// Adds to `clock` what had to happen before the thread could come to this decision.
    pub fn happened_before(
        &self,
        thread: Id,
        select: &Select,
        decision: &Decision,
        clock: &mut Clock,
    ) {
        match decision {
            Decision::Take { arm } | Decision::Ready { arm } => {
                let Arm { channel, way } = select.arms[*arm];
                let channel = &self.channels[channel];
                let other = match way {
                    Way::Recv => channel
                        .messages
                        .front()
                        .map(|first| &channel.packets[first]),
                    Way::Send => {
                        let before = channel
                            .capacity
                            .and_then(|capacity| (channel.sent + 1).checked_sub(capacity));
                        before.and_then(|number| channel.packets.get(&number))
                    }
                };
                if let Some(packet) = other {
                    clock.join(&packet.sent);
                    let moment = if way == Way::Recv {
                        &packet.written
                    } else {
                        &packet.read
                    };
                    moment.iter().for_each(|moment| clock.join(moment));
                }
            }
            Decision::Meet { waiting, .. } => clock.join(&self.waiting[*waiting].since),
            Decision::Met => {
                let waiting = self.waiting.iter().find(|waiting| waiting.thread == thread);
                let (arm, number, met) = waiting
                    .and_then(|w| w.met.as_ref())
                    .expect("it has been met");
                clock.join(met);
                let packet = &self.channels[select.arms[*arm].channel].packets[number];
                if select.brings
                    && let Some(read) = &packet.read
                {
                    clock.join(read);
                }
            }
            Decision::Gone { arm } => {
                let Arm { channel, way } = select.arms[*arm];
                let channel = &self.channels[channel];
                clock.join(if way == Way::Send {
                    &channel.receivers_gone
                } else {
                    &channel.senders_gone
                });
            }
            _ => {}
        }
    }

    /// The thread comes to this decision, after everything in `clock`.
    pub fn decide(
        &mut self,
        thread: Id,
        select: &Select,
        decision: &Decision,
        clock: &Clock,
    ) -> Done {
        let done = match decision {
            Decision::Take { arm } => self.take(thread, *arm, select.arms[*arm], clock),
            Decision::Meet {
                arm,
                waiting,
                others,
            } => self.meet(thread, select, (*arm, *waiting, *others), clock),
            Decision::Gone { arm } => Done::Disconnected(*arm),
            Decision::Ready { arm } => Done::Did {
                arm: *arm,
                number: 0,
                from: thread,
            },
            Decision::Met => {
                let waiting = self.waiting.iter().find(|waiting| waiting.thread == thread);
                let (arm, number, _) = waiting
                    .and_then(|w| w.met.as_ref())
                    .expect("it has been met");
                // Of a receiver that was met: the sender has written the message under its number, or will.
                Done::Did {
                    arm: *arm,
                    number: *number,
                    from: thread,
                }
            }
            Decision::GiveUp(arms) => Done::GaveUp(arms.iter().fold(0, |all, arm| all | 1 << arm)),
            Decision::TimeUp => Done::TimeUp,
            Decision::Not => Done::Not,
            Decision::Wait => {
                let select = select.clone();
                self.waiting.push(Waiting {
                    thread,
                    select,
                    since: clock.clone(),
                    met: None,
                });
                return Done::Waits;
            }
        };
        self.waiting.retain(|waiting| waiting.thread != thread);
        done
    }

    /// A message goes into a channel's buffer, or comes out of it.
    fn take(&mut self, thread: Id, arm: usize, Arm { channel, way }: Arm, clock: &Clock) -> Done {
        let channel = &mut self.channels[channel];
        let number = match way {
            Way::Send => {
                let number = channel.send(clock);
                channel.messages.push_back(number);
                number
            }
            Way::Recv => channel.messages.pop_front().expect("the arm was ready"),
        };
        Done::Did {
            arm,
            number,
            from: thread,
        }
    }

    /// Two threads meet at capacity 0.
    fn meet(
        &mut self,
        thread: Id,
        select: &Select,
        at: (usize, usize, usize),
        clock: &Clock,
    ) -> Done {
        let (arm, waiting, others) = at;
        let Arm { channel, way } = select.arms[arm];
        let number = self.channels[channel].send(clock);
        let waiting = &mut self.waiting[waiting];
        waiting.met = Some((others, number, clock.clone()));
        if way == Way::Recv && waiting.select.brings {
            // The receiver takes it from where the sender waits with it.
            self.channels[channel].written(number, &waiting.since);
        }
        let from = if way == Way::Recv {
            waiting.thread
        } else {
            thread
        };
        Done::Did { arm, number, from }
    }

    /// The message with this number is where it can be read.
    pub fn written(&mut self, channel: Id, number: usize, clock: &Clock) {
        self.channels[channel].written(number, clock);
    }

    pub fn is_written(&self, channel: Id, number: usize) -> bool {
        self.channels[channel].packets[&number].written.is_some()
    }

    /// What happened before the message was written.
    pub fn before_written(&self, channel: Id, number: usize) -> Clock {
        self.channels[channel].packets[&number]
            .written
            .clone()
            .unwrap_or_default()
    }

    /// The message with this number has been taken out, and its place is free.
    pub fn read(&mut self, channel: Id, number: usize, clock: &Clock) {
        let packet = self.channels[channel].packets.get_mut(&number);
        packet.expect("a message that is read was sent").read = Some(clock.clone());
    }

    pub fn drop_sender(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        channel.senders -= 1;
        channel.senders_gone.join(clock);
    }

    pub fn drop_receiver(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        channel.receivers -= 1;
        channel.receivers_gone.join(clock);
        if channel.receivers == 0 && !channel.keeps {
            channel.messages.clear();
        }
    }

    /// Whether a timer can fire. It keeps one message, and fires again only when that has been taken.
    pub fn can_fire(&self, channel: Id) -> bool {
        let channel = &self.channels[channel];
        channel.fires != Some(0) && channel.messages.is_empty() && channel.receivers > 0
    }

    pub fn fire(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        let number = channel.send(clock);
        channel.written(number, clock);
        channel.messages.push_back(number);
        channel.fires = channel.fires.map(|fires| fires - 1);
    }

    /// Whether there could be a message if a ticker ticked more often than the limits let it.
    pub fn needs_more_ticks(&self, channel: Id) -> bool {
        let channel = &self.channels[channel];
        channel.ticks && channel.fires == Some(0) && channel.messages.is_empty()
    }
}

impl Channel {
    /// One more message: its number.
    fn send(&mut self, clock: &Clock) -> usize {
        self.sent += 1;
        self.packets.insert(
            self.sent,
            Packet {
                sent: clock.clone(),
                written: None,
                read: None,
            },
        );
        self.sent
    }

    fn written(&mut self, number: usize, clock: &Clock) {
        let packet = self.packets.get_mut(&number);
        packet.expect("a message that is written was sent").written = Some(clock.clone());
    }
}
