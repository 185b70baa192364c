//! The simplest schedule that leads to an outcome: the one with the fewest switches from one thread to another.
//!
//! Steps that do not race can be exchanged, so a run stands for many schedules. Of these the simplest is found here; and the
//! search finds a run for each that differs in the order of a race.

use crate::clock::Clock;
use crate::op::Id;
use crate::outcome::{Ending, Outcome};
use crate::search::{ExecutedStep, Schedule};
use ::std::collections::{BTreeSet, VecDeque};

/// How often another thread goes on than before.
pub fn switches(schedule: &[(Id, usize)]) -> usize {
    schedule.windows(2).filter(|pair| pair[0].0 != pair[1].0).count()
}

/// Leaves out the steps without which all those that show would be the same.
fn trim(run: &mut Vec<ExecutedStep>) {
    let mut needed = Clock::default();
    run.iter().filter(|step| step.shows).for_each(|step| needed.join(&step.clock));
    run.retain(|step| step.number <= needed.of(step.thread));
}

/// Of the schedules that lead to this outcome as these steps do, the one with the fewest switches, and how many; if it has at most so many.
pub fn fewest_switches(
    mut steps: Vec<ExecutedStep>,
    outcome: &Outcome,
    at_most: usize,
) -> Option<(usize, Schedule)> {
    let at_first = steps.first().map_or(0, |step| step.makes.start);
    if outcome.ending != Ending::Deadlocked {
        trim(&mut steps);
    }
    let schedule = simplest(&steps, at_first, at_most)?;
    let switches = switches(&schedule);
    (switches <= at_most).then_some((switches, schedule))
}

/// The schedule of these steps with the fewest switches, if it has at most so many: any order that keeps what happened before
/// what. `at_first`: how many threads and timers there are before the first step.
///
/// It is never wrong to let a thread go on as far as it can: that keeps nobody else from doing anything. So all that is
/// open is who is next when it cannot.
fn simplest(run: &[ExecutedStep], at_first: usize, at_most: usize) -> Option<Schedule> {
    let threads = run.iter().map(|step| step.thread + 1).max().unwrap_or(0);
    let steps: Vec<Vec<&ExecutedStep>> =
        (0..threads).map(|thread| run.iter().filter(|step| step.thread == thread).collect()).collect();

    /// How far each thread is, and who went there in which order.
    type Found = (Vec<usize>, Vec<Id>);
    let mut found = VecDeque::from([(vec![0; threads], Vec::new())]);
    let mut seen = BTreeSet::new();
    while let Some((at, order)) = found.pop_front() as Option<Found> {
        if at.iter().zip(&steps).all(|(at, steps)| *at == steps.len()) {
            return Some(schedule(&steps, at_first, &order));
        }
        if order.len() > at_most {
            continue;
        }
        for thread in 0..threads {
            let mut at = at.clone();
            let can = |step: &ExecutedStep, at: &[usize]| {
                (0..threads).all(|other| other == thread || step.clock.of(other) <= at[other])
            };
            while steps[thread].get(at[thread]).is_some_and(|step| can(step, &at)) {
                at[thread] += 1;
            }
            let order: Vec<_> = order.iter().copied().chain([thread]).collect();
            // The last one cannot go on, so that this is new only if the thread has gone anywhere.
            if seen.insert(at.clone()) {
                found.push_back((at, order));
            }
        }
    }
    None
}

/// The schedule in which these threads go, one after the other, as far as each can. Threads and timers have their numbers by the order in which
/// they are made, which may be another there than in the run.
fn schedule(steps: &[Vec<&ExecutedStep>], at_first: usize, order: &[Id]) -> Schedule {
    let mut at = vec![0; steps.len()];
    let mut schedule = Vec::new();
    let mut made: Vec<Id> = (0..at_first).collect();
    for &thread in order {
        while let Some(step) = steps[thread].get(at[thread])
            && (0..steps.len()).all(|other| other == thread || step.clock.of(other) <= at[other])
        {
            let number = made.iter().position(|other| *other == thread);
            schedule.push((number.expect("who takes a step was made before"), step.variant));
            made.extend(step.makes.clone());
            at[thread] += 1;
        }
    }
    schedule
}
