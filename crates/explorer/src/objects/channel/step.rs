//! What an operation on channels does, when it has been chosen what it comes to.

use super::decision::Decision;
use super::state::{Channels, Passed, Waiter};
use crate::clock::Clock;
use crate::op::{Arm, Done, Id, Select, Way};

impl Channels {
    /// Adds to `clock` what had to happen before the thread could come to this decision.
    pub fn decided_after(&self, thread: Id, select: &Select, decision: &Decision, clock: &mut Clock) {
        match decision {
            Decision::Take { arm } | Decision::Ready { arm } => {
                self.ready_after(select.arms[*arm], clock);
            }
            Decision::Meet { waiting, .. } => clock.join(&self.waiting[*waiting].since),
            Decision::Met => {
                let (arm, number, met) = self.met_at(thread);
                clock.join(met);
                let moments = &self.channels[select.arms[*arm].channel].moments[number];
                if select.has_message
                    && let Some(read) = &moments.read
                {
                    clock.join(read);
                }
            }
            Decision::Gone { arm } => {
                let Arm { channel, way } = select.arms[*arm];
                let channel = &self.channels[channel];
                clock.join(match way {
                    Way::Send => &channel.receivers_gone,
                    Way::Recv => &channel.senders_gone,
                });
            }
            Decision::GiveUp(_) | Decision::TimeUp | Decision::NotReady | Decision::Wait => {}
        }
    }

    /// Adds to `clock` what has made an arm ready: the message that is received, or the one that has left its place.
    fn ready_after(&self, Arm { channel, way }: Arm, clock: &mut Clock) {
        let channel = &self.channels[channel];
        let moments = match way {
            Way::Recv => channel.messages.front().map(|first| &channel.moments[first]),
            Way::Send => {
                let before = channel.capacity.and_then(|capacity| (channel.sent + 1).checked_sub(capacity));
                before.and_then(|number| channel.moments.get(&number))
            }
        };
        let Some(moments) = moments else {
            return;
        };
        clock.join(&moments.sent);
        let last = match way {
            Way::Recv => &moments.written,
            Way::Send => &moments.read,
        };
        last.iter().for_each(|last| clock.join(last));
    }

    /// Of a thread that was met: at which arm, the number of the message, and what happened before.
    fn met_at(&self, thread: Id) -> &(usize, usize, Clock) {
        let waiter = self.waiting.iter().find(|waiter| waiter.thread == thread);
        waiter.and_then(|waiter| waiter.met.as_ref()).expect("it has been met")
    }

    /// The thread comes to this decision, after everything in `clock`.
    pub fn decide(&mut self, thread: Id, select: &Select, decision: &Decision, clock: &Clock) -> Done {
        let done = match decision {
            Decision::Take { arm } => self.pass(thread, *arm, select.arms[*arm], clock),
            Decision::Meet { arm, waiting, others } => {
                self.meet(thread, select, (*arm, *waiting, *others), clock)
            }
            Decision::Gone { arm } => {
                let Arm { channel, way } = select.arms[*arm];
                if way == Way::Send {
                    self.channels[channel].refused.push((thread, clock.of(thread)));
                }
                Done::Disconnected(*arm)
            }
            Decision::Ready { arm } => Done::Did { arm: *arm, number: 0, from: thread, met: None },
            Decision::Met => {
                let (arm, number, _) = self.met_at(thread);
                // Of a receiver that was met: the sender has written the message under its number, or will.
                Done::Did { arm: *arm, number: *number, from: thread, met: None }
            }
            Decision::GiveUp(arms) => Done::GaveUp(arms.iter().fold(0, |all, arm| all | 1 << arm)),
            Decision::TimeUp => Done::TimeUp,
            Decision::NotReady => Done::NotReady,
            Decision::Wait => {
                let select = select.clone();
                self.waiting.push(Waiter { thread, select, since: clock.clone(), met: None });
                return Done::Waits;
            }
        };
        self.waiting.retain(|waiting| waiting.thread != thread);
        done
    }

    /// A message goes into a channel's buffer, or comes out of it.
    fn pass(&mut self, thread: Id, arm: usize, Arm { channel, way }: Arm, clock: &Clock) -> Done {
        if self.channels[channel].timer.is_none() {
            let step = clock.of(thread);
            self.passed.push(Passed { thread, step, way, done: (thread, step) });
        }
        let channel = &mut self.channels[channel];
        let number = match way {
            Way::Send => {
                let number = channel.send(Some((thread, clock.of(thread))), clock);
                channel.messages.push_back(number);
                number
            }
            Way::Recv => {
                let number = channel.messages.pop_front().expect("the arm was ready");
                channel.taken(number, thread, clock);
                number
            }
        };
        Done::Did { arm, number, from: thread, met: None }
    }

    /// Two threads meet at capacity 0.
    fn meet(&mut self, thread: Id, select: &Select, at: (usize, usize, usize), clock: &Clock) -> Done {
        let (arm, waiting, others) = at;
        let Arm { channel, way } = select.arms[arm];
        let waiter = &mut self.waiting[waiting];
        let (step, other) = (clock.of(thread), waiter.thread);
        let (their_step, theirs) = (waiter.since.of(other), waiter.select.arms[others].way);
        let sender = if way == Way::Send { (thread, step) } else { (other, their_step) };
        let number = self.channels[channel].send(Some(sender), clock);
        self.channels[channel].taken(number, thread, clock);
        let done = (thread, step);
        self.passed.push(Passed { thread, step, way, done });
        self.passed.push(Passed { thread: other, step: their_step, way: theirs, done });
        waiter.met = Some((others, number, clock.clone()));
        if way == Way::Recv && waiter.select.has_message {
            // The receiver takes it from where the sender waits with it.
            self.channels[channel].written(number, &waiter.since, None);
        }
        let from = if way == Way::Recv { waiter.thread } else { thread };
        Done::Did { arm, number, from, met: Some(waiter.thread) }
    }
}
