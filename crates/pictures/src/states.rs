//! The words for a graph of states: the same as for a picture, but for messages. In a picture they have letters, by the order in which
//! they are sent; here there is no one order, so they go by what they are.

use crate::names::Names;
use crate::step::Teller;
use explorer::explorer::{Ending, Graph, Outcome};
use explorer::trace::{Event, Holder, Trace, Wait};

/// Tells what happens in a graph of states.
pub struct States {
    names: Names,
    trace: Trace,
}

impl States {
    /// Those of a program with this source.
    pub fn of(graph: &Graph, source: &str) -> States {
        let moves = graph.states.iter().flat_map(|state| &state.moves);
        let events = graph.start.iter().chain(moves.flat_map(|step| &step.events));
        let trace = Trace {
            outcome: Outcome {
                stdout: String::new(),
                stderr: String::new(),
                ending: Ending::Returned,
                work: None,
            },
            switches: 0,
            threads: graph.threads.clone(),
            channels: graph.channels.clone(),
            messages: graph.messages.clone(),
            events: events.cloned().collect(),
            waiting: Vec::new(),
            waiting_in: Vec::new(),
            holders: Vec::new(),
        };
        let mut names = Names::of(&trace, source);
        let messages = graph.messages.iter();
        let name = |message: &explorer::trace::Message| match &message.label {
            Some(label) => label.clone(),
            None => format!("message {}", message.number),
        };
        names.messages = messages.map(name).collect();
        let mut trace = trace;
        trace.messages.iter_mut().for_each(|message| message.label = None);
        States { names, trace }
    }

    /// What each thread and timer is called.
    pub fn threads(&self) -> &[String] {
        &self.names.threads
    }

    /// What each channel is called.
    pub fn channels(&self) -> &[String] {
        &self.names.channels
    }

    /// What each message is called.
    pub fn messages(&self) -> &[String] {
        &self.names.messages
    }

    /// Something that happens, in a sentence without a full stop.
    pub fn event(&self, event: &Event) -> String {
        self.teller(&self.trace).step(event).words
    }

    /// What a thread waits for, as in `waits for a message`.
    pub fn wait(&self, wait: &Wait) -> String {
        self.teller(&self.trace).wait(wait)
    }

    /// Why the program hangs where these threads wait: a sentence for each, without a full stop.
    pub fn stuck(&self, waiting: &[(usize, Wait)], holders: &[Holder]) -> Vec<String> {
        let trace = Trace { waiting: waiting.to_vec(), holders: holders.to_vec(), ..self.trace.clone() };
        let teller = self.teller(&trace);
        let stuck = teller.stuck().into_iter();
        stuck.map(|(thread, _, why)| format!("{} hangs: {why}", teller.thread(thread))).collect()
    }

    fn teller<'a>(&'a self, trace: &'a Trace) -> Teller<'a> {
        Teller { trace, names: &self.names }
    }
}
