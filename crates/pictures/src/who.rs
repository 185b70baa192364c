//! Boxes and arrows: who talks to whom in a run, and, if it deadlocks, who waits for whom.
//!
//! ```text
//!      ┌──────┐
//!   ┌─▸│ main │
//!   ┊  └──┬───┘
//!   ┊  ( jobs )
//!   ┊  ┌──┴─────┐
//!   └┈┈│ worker │
//!      └────────┘
//! ```
//!
//! Threads are boxes, channels have round ends. An arrow goes from who sends into a channel, and from a channel to who receives. What is
//! sent goes down, layer by layer; an arrow that goes back up, or over a layer, goes around at the right. An arrow is dashed where no message
//! has passed: a thread has waited there in vain, or found the other side gone, or, if the run deadlocks, holds a half. Who waits for whom
//! is dotted, at the left.

use crate::drawing::{arrow_head, document, group, path, text, thread_class};
use crate::layout::{PRINTED, WORD, wrapped};
use crate::step::{Place, Teller};
use explorer::trace::{Event, Holder, Wait, Way, What};
use svg::Node;
use svg::node::element::{Group, Rectangle};

/// As wide as the text of a narrow phone, if there are not too many boxes beside each other.
const WIDTH: usize = 340;
const HEIGHT: usize = 32;
/// From one arrow that goes around to the next, between two layers.
const STEP: usize = 4;
/// Between two boxes, and between two arrows that go around.
const APART: usize = 16;

/// The drawing, and the same in sentences without a full stop.
pub struct Who {
    pub svg: String,
    pub words: Vec<String>,
    /// Whether there are dotted arrows, and dashed ones.
    pub has_waits: bool,
    pub has_unused: bool,
}

/// An arrow: from a sender to a channel, or from a channel to a receiver.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Edge {
    from: Place,
    to: Place,
    /// Whether a message has passed.
    is_used: bool,
}

impl Edge {
    fn of(thread: usize, channel: usize, way: Way, is_used: bool) -> Edge {
        let (thread, channel) = (Place::Thread(thread), Place::Channel(channel));
        match way {
            Way::Send => Edge { from: thread, to: channel, is_used },
            Way::Recv => Edge { from: channel, to: thread, is_used },
        }
    }

    fn class(self) -> &'static str {
        if self.is_used { "message" } else { "gone" }
    }
}

/// Draws who talks to whom. `title` is what the drawing is called.
pub fn who(teller: &Teller, title: &str) -> Who {
    let edges = edges(teller);
    let stuck = teller.stuck();
    let threads = 0..teller.trace.threads.len();
    let is_stuck = |thread: &usize| stuck.iter().any(|(one, on, _)| one == thread || on.contains(thread));
    let talks = |place: Place| edges.iter().any(|edge| edge.from == place || edge.to == place);
    let threads = threads.filter(|thread| {
        !teller.trace.threads[*thread].is_timer && (talks(Place::Thread(*thread)) || is_stuck(thread))
    });
    let channels = (0..teller.trace.channels.len()).map(Place::Channel).filter(|channel| talks(*channel));
    let places: Vec<_> = threads.map(Place::Thread).chain(channels).collect();
    let boxes = Boxes::of(teller, places, edges, &stuck);

    let mut drawing = group("boxes");
    let mut right = boxes.right();
    for edge in &boxes.edges {
        match boxes.is_straight(*edge) {
            true => drawing.append(boxes.straight(*edge)),
            false => {
                right += APART;
                drawing.append(boxes.around(*edge, right));
            }
        }
    }
    let (waits, left) = boxes.draw_waits();
    for (at, place) in boxes.places.iter().enumerate() {
        drawing.append(boxes.one(at, *place));
    }
    let mut y = boxes.bottom();
    let mut words = group("words");
    let most = ((right + left) as f64 / WORD) as usize;
    for (thread, _, why) in &stuck {
        for line in wrapped(&format!("{} hangs: {why}", teller.thread(*thread)), most) {
            y += 15;
            words.append(text(&line, 0, y).set("class", "note"));
        }
    }
    let width = right + left + 4;
    let moved = |group: Group| group.set("transform", format!("translate({left} 0)"));
    let svg = document((width, y + 8), title, [moved(waits), moved(drawing), words]);
    let has_waits = !boxes.waits.is_empty();
    let has_unused = boxes.edges.iter().any(|edge| !edge.is_used);
    Who { svg, words: boxes.told(&stuck), has_waits, has_unused }
}

/// Who sends into which channel, or wants to, and who receives: in the order in which that happens first.
fn edges(teller: &Teller) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    let mut add = |thread: usize, channel: usize, way: Way, is_used: bool| {
        let edge = Edge::of(thread, channel, way, is_used);
        match edges.iter_mut().find(|known| (known.from, known.to) == (edge.from, edge.to)) {
            Some(known) => known.is_used |= is_used,
            None => edges.push(edge),
        }
    };
    let of_wait = |wait: &Wait| match wait {
        Wait::Arms(arms) => arms.clone(),
        _ => Vec::new(),
    };
    for Event { thread, what, .. } in &teller.trace.events {
        match what {
            What::Sends { channel, to, .. } => {
                add(*thread, *channel, Way::Send, true);
                to.iter().for_each(|to| add(*to, *channel, Way::Recv, true));
            }
            What::Receives { channel, from, .. } => {
                from.iter().for_each(|from| add(*from, *channel, Way::Send, true));
                add(*thread, *channel, Way::Recv, true);
            }
            What::FindsGone { channel, way } | What::FindsReady { channel, way } => {
                add(*thread, *channel, *way, false);
            }
            What::GivesUp { arms, .. } => {
                arms.iter().for_each(|(channel, way)| add(*thread, *channel, *way, false))
            }
            What::Waits(wait) => {
                of_wait(wait).into_iter().for_each(|(channel, way)| add(*thread, channel, way, false));
            }
            _ => {}
        }
    }
    for (thread, wait) in &teller.trace.waiting {
        of_wait(wait).into_iter().for_each(|(channel, way)| add(*thread, channel, way, false));
    }
    for Holder { channel, half, thread } in &teller.trace.holders {
        thread.iter().for_each(|thread| add(*thread, *channel, *half, false));
    }
    edges
}

/// The boxes, and where they stand.
struct Boxes<'a> {
    teller: &'a Teller<'a>,
    places: Vec<Place>,
    edges: Vec<Edge>,
    layers: Vec<usize>,
    /// The middle of each, from the left.
    x: Vec<usize>,
    /// Who waits for whom.
    waits: Vec<(usize, usize)>,
}

impl<'a> Boxes<'a> {
    fn of(
        teller: &'a Teller<'a>,
        places: Vec<Place>,
        edges: Vec<Edge>,
        stuck: &[(usize, Vec<usize>, String)],
    ) -> Boxes<'a> {
        let mut layers = layers(&places, &edges);
        // Who only waits stands above the others.
        let talks: Vec<_> = places
            .iter()
            .map(|place| edges.iter().any(|edge| edge.from == *place || edge.to == *place))
            .collect();
        if talks.contains(&false) {
            layers.iter_mut().zip(&talks).for_each(|(layer, talks)| *layer += usize::from(*talks));
        }
        let x = vec![0; places.len()];
        let mut waits = Vec::new();
        for (thread, other) in
            stuck.iter().flat_map(|(thread, on, _)| on.iter().map(move |other| (*thread, *other)))
        {
            let at = |thread: usize| places.iter().position(|place| *place == Place::Thread(thread));
            if let (Some(from), Some(to)) = (at(thread), at(other))
                && !waits.contains(&(from, to))
            {
                waits.push((from, to));
            }
        }
        let mut boxes = Boxes { teller, places, edges, layers, x, waits };
        let widest = (0..=boxes.last_layer())
            .map(|layer| boxes.in_layer(layer).iter().map(|at| boxes.width(*at) + APART).sum());
        let widest = widest.max().unwrap_or(0).max(WIDTH - 4 * APART);
        for layer in 0..=boxes.last_layer() {
            let mut row = boxes.in_layer(layer);
            // Below what they have an arrow from.
            row.sort_by_key(|at| boxes.above(*at));
            let used: usize = row.iter().map(|at| boxes.width(*at)).sum();
            let apart = (widest - used) / (row.len() + 1);
            let mut left = apart;
            for at in row {
                boxes.x[at] = left + boxes.width(at) / 2;
                left += boxes.width(at) + apart;
            }
        }
        boxes
    }

    fn last_layer(&self) -> usize {
        self.layers.iter().copied().max().unwrap_or(0)
    }

    fn in_layer(&self, layer: usize) -> Vec<usize> {
        (0..self.places.len()).filter(|at| self.layers[*at] == layer).collect()
    }

    /// The middle of what a box has arrows from, in the layers above.
    fn above(&self, at: usize) -> usize {
        let from = self.edges.iter().filter(|edge| edge.to == self.places[at]).map(|edge| self.at(edge.from));
        let from: Vec<_> =
            from.filter(|from| self.layers[*from] < self.layers[at]).map(|from| self.x[from]).collect();
        from.iter().sum::<usize>() / from.len().max(1)
    }

    fn at(&self, place: Place) -> usize {
        self.places.iter().position(|one| *one == place).expect("what has an arrow has a box")
    }

    /// What stands in a box: its name, and below it the capacity of a channel, or that a thread has ended while others hang.
    fn name(&self, at: usize) -> (String, Option<String>) {
        let name = self.teller.names.of_place(self.places[at]).to_owned();
        let trace = self.teller.trace;
        let more = match self.places[at] {
            Place::Channel(channel) => {
                let capacity = trace.channels[channel].capacity.filter(|_| !trace.channels[channel].is_timer);
                capacity.map(|capacity| format!("capacity {capacity}"))
            }
            Place::Thread(thread) => {
                let hangs = trace.waiting.iter().any(|(waits, _)| *waits == thread);
                (!trace.waiting.is_empty() && !hangs).then(|| "has ended".to_owned())
            }
        };
        (name, more)
    }

    fn width(&self, at: usize) -> usize {
        let (name, more) = self.name(at);
        let letters = name.chars().count().max(more.map_or(0, |more| more.len()));
        (letters as f64 * PRINTED).ceil() as usize + 18
    }

    fn y(&self, at: usize) -> usize {
        self.top() + HEIGHT / 2 + (HEIGHT + self.gap()) * self.layers[at]
    }

    /// How many arrows go around, on the side where there are more.
    fn around_each_side(&self) -> usize {
        let around = self.edges.iter().filter(|edge| !self.is_straight(**edge)).count();
        around.max(self.waits.len())
    }

    /// Room for arrows that come down to the first layer.
    fn top(&self) -> usize {
        14 + STEP * self.around_each_side()
    }

    /// Between two layers: each arrow that goes around has its own height there, whether it leaves or comes.
    fn gap(&self) -> usize {
        28 + 2 * STEP * self.around_each_side()
    }

    /// Where the last layer ends.
    fn bottom(&self) -> usize {
        self.top() + (HEIGHT + self.gap()) * self.last_layer() + HEIGHT + 10 + STEP * self.around_each_side()
    }

    /// The right side of what stands farthest to the right.
    fn right(&self) -> usize {
        (0..self.places.len()).map(|at| self.x[at] + self.width(at) / 2).max().unwrap_or(0)
    }

    fn is_straight(&self, edge: Edge) -> bool {
        self.layers[self.at(edge.from)] + 1 == self.layers[self.at(edge.to)]
    }

    /// From a box to one in the next layer.
    fn straight(&self, edge: Edge) -> Group {
        let (from, to) = (self.at(edge.from), self.at(edge.to));
        let start = (self.x[from], self.y(from) + HEIGHT / 2);
        let end = (self.x[to], self.y(to) - HEIGHT / 2);
        let shaft = path(&format!("M{} {}L{} {}", start.0, start.1, end.0, end.1), "shaft");
        group(edge.class()).add(shaft).add(arrow_head(start, end))
    }

    /// Around the boxes at the right, by way of this place.
    fn around(&self, edge: Edge, by: usize) -> Group {
        let (from, to) = (self.at(edge.from), self.at(edge.to));
        let number = (by - self.right()) / APART - 1;
        self.loops(edge.class(), (from, to), number, by as i64)
    }

    /// Out of a box below and into another from above, by way of this place: the first of those that go around there, or the second …, so
    /// that each has its own place at the boxes and between the layers.
    fn loops(&self, class: &str, (from, to): (usize, usize), number: usize, by: i64) -> Group {
        let out = |at: usize| {
            let out = (10 + 7 * number).min((self.width(at) / 2).saturating_sub(4)) as i64;
            self.x[at] as i64 + if by < 0 { -out } else { out }
        };
        let near = 4 + STEP * number;
        let (leaves, comes) = (out(from), out(to));
        let (below, above) = (self.y(from) + HEIGHT / 2, self.y(to) - HEIGHT / 2);
        let (down, up) = (below + near, above - near - 6);
        let shaft = path(&format!("M{leaves} {below}V{down}H{by}V{up}H{comes}V{above}"), "shaft");
        let head = path(&format!("M{comes} {above}l-3.5 -6h7z"), "head");
        group(class).add(shaft).add(head)
    }

    /// Who waits for whom, at the left. Returns how much room that takes there.
    fn draw_waits(&self) -> (Group, usize) {
        let mut waits = group("stuck");
        for (number, from_to) in self.waits.iter().enumerate() {
            let by = (APART * (number + 1)) as i64;
            waits.append(self.loops("waits-for", *from_to, number, -by));
        }
        (waits, if self.waits.is_empty() { 0 } else { APART * self.waits.len() + 4 })
    }

    fn one(&self, at: usize, place: Place) -> Group {
        let (x, y, width) = (self.x[at], self.y(at), self.width(at));
        let (class, round) = match place {
            Place::Thread(thread) => (format!("box {}", thread_class(thread)), 2),
            Place::Channel(_) => ("box channel".to_owned(), HEIGHT / 2),
        };
        let around = Rectangle::new().set("x", x - width / 2).set("y", y - HEIGHT / 2).set("width", width);
        let around = around.set("height", HEIGHT).set("rx", round);
        let (name, more) = self.name(at);
        let middle = |words: &str, y: usize, class: &str| {
            text(words, x, y).set("text-anchor", "middle").set("class", class)
        };
        let mut drawn = group(&class).add(around);
        drawn.append(middle(&name, if more.is_some() { y - 2 } else { y + 4 }, "name"));
        more.iter().for_each(|more| drawn.append(middle(more, y + 10, "more")));
        drawn
    }

    /// The same in sentences.
    fn told(&self, stuck: &[(usize, Vec<usize>, String)]) -> Vec<String> {
        let name = |place: Place| self.teller.names.of_place(place);
        let talks = self.edges.iter().map(|edge| match (edge.from, edge.is_used) {
            (Place::Thread(_), true) => format!("{} sends into {}", name(edge.from), name(edge.to)),
            (Place::Thread(_), false) => format!("{} sends nothing into {}", name(edge.from), name(edge.to)),
            (Place::Channel(_), true) => format!("{} receives from {}", name(edge.to), name(edge.from)),
            (Place::Channel(_), false) => {
                format!("{} receives nothing from {}", name(edge.to), name(edge.from))
            }
        });
        let hangs =
            stuck.iter().map(|(thread, _, why)| format!("{} hangs: {why}", self.teller.thread(*thread)));
        talks.chain(hangs).collect()
    }
}

/// In which layer each box stands: below all that it has an arrow from, except for arrows that go back up.
fn layers(places: &[Place], edges: &[Edge]) -> Vec<usize> {
    let at = |place: Place| places.iter().position(|one| *one == place);
    let next = |from: usize| {
        let to = edges.iter().filter(move |edge| edge.from == places[from]);
        to.filter_map(|edge| at(edge.to)).collect::<Vec<_>>()
    };
    let has_source = |to: usize| edges.iter().any(|edge| edge.to == places[to]);
    // Depth first: what is left last comes first.
    let mut state = vec![State::New; places.len()];
    let mut order = Vec::new();
    let mut kept = Vec::new();
    let first = (0..places.len()).filter(|at| !has_source(*at));
    for root in first.chain(0..places.len()) {
        visit(root, &next, &mut state, &mut order, &mut kept);
    }
    let mut layers = vec![0; places.len()];
    for from in order.into_iter().rev() {
        for (_, to) in kept.iter().filter(|(one, _)| *one == from) {
            layers[*to] = layers[*to].max(layers[from] + 1);
        }
    }
    layers
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// Goes along all arrows from here. `order` gets what was left, and `kept` the arrows that do not lead back.
fn visit(
    from: usize,
    next: &impl Fn(usize) -> Vec<usize>,
    state: &mut [State],
    order: &mut Vec<usize>,
    kept: &mut Vec<(usize, usize)>,
) {
    if state[from] != State::New {
        return;
    }
    state[from] = State::Open;
    for to in next(from) {
        if state[to] != State::Open {
            kept.push((from, to));
            visit(to, next, state, order, kept);
        }
    }
    state[from] = State::Done;
    order.push(from);
}
