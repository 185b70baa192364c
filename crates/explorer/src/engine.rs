//! Turns: each thread of the program is a thread of the system, but only one of them runs at a time, the one that has the *turn*.
//!
//! It runs up to its next step, says which step that is, and the run chooses who takes the turn: see [`crate::run`]. The values that
//! are sent or locked are touched only by the thread that has the turn.

use crate::crew::{self, Place};
use crate::fibers;
use crate::graph::Writer;
use crate::limits::{Limited, Limits};
use crate::noticed::{Kind, Notice};
use crate::objects::Objects;
use crate::op::{AtomicOp, Done, Due, Id, Op, Stream, ThreadOp};
use crate::outcome::{Ending, Outcome, Unexplored};
use crate::own::{self, own, with_quiet};
use crate::record::{self, Files, Recorder};
use crate::run::{self, Over, Run};
use crate::search::Path;
use crate::stds_arc;
use ::core_affinity::CoreId;
use ::std::cell::RefCell;
use ::std::io;
use ::std::mem;
use ::std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use ::std::process;
use ::std::sync::atomic::{AtomicBool, Ordering};
use ::std::sync::mpsc::{self, RecvTimeoutError};
use ::std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, Once, OnceLock, PoisonError, RwLock};
use ::std::thread;
use ::std::time::Duration;

static RUN: Mutex<Option<Run>> = Mutex::new(None);

/// The most threads and timers that a program may have at once or one after the other.
const MOST_THREADS: usize = 1_000;

/// Where each thread waits for its turn. There are never more than [`MOST_THREADS`], which serve all runs.
static TURNS: RwLock<Vec<&'static Condvar>> = RwLock::new(Vec::new());

/// Whether a thread of an earlier program goes on and on, so that no other can be explored in this process.
static IS_TAKEN: AtomicBool = AtomicBool::new(false);

/// `main` has as much of a stack as the system gives it.
const STACK_OF_MAIN: usize = 8 << 20;

/// As large as those of threads that std starts.
const STACK: usize = 2 << 20;

thread_local! {
    /// It goes with a thread of the system, after all that the program has there, as the first that came.
    static PLACE: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// The payload with which a thread leaves a run that is over. No hook sees it.
pub struct Leave;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Looks at the run that is going on.
pub fn with<R>(look: impl FnOnce(&mut Run) -> R) -> R {
    look(lock(&RUN).as_mut().expect("the program uses the explorer's std only while it is explored"))
}

/// Looks at the objects of the run, to add one or to say what has become of it.
pub fn objects<R>(look: impl FnOnce(&mut Objects) -> R) -> R {
    with(|run| look(&mut run.objects))
}

/// Puts something down, if the run is recorded.
pub fn record(put: impl FnOnce(&mut Recorder)) {
    with(|run| run.record(|recorder, _| put(recorder)));
}

/// A time after which nobody asks any more, and which some systems cannot count: some hundred years.
const FOREVER: Duration = Duration::from_secs(100 * 366 * 24 * 60 * 60);

/// A time that is waited for, or added to a reading of a clock.
pub fn that_comes(time: Duration) -> Duration {
    if time > FOREVER {
        not_covered(
            "a time of more than a hundred years, which some clocks cannot count: wait without a limit",
        );
    }
    time
}

/// This thread lets others go first, which is no step. If it has done nothing else for so long, it never will.
pub fn rest() {
    const RESTS: usize = 10_000;
    let rests = own(|own| own.rests.replace(own.rests.get() + 1));
    if rests >= RESTS {
        step(Op::Thread(ThreadOp::Rests));
    }
}

/// A time from now, for this thread.
pub fn due_in(after: Duration) -> Due {
    let after = that_comes(after);
    let this = this_thread();
    Due { moment: objects(|objects| objects.begin(this)), after }
}

/// This is past for this thread.
pub fn reached(due: Due) {
    let this = this_thread();
    objects(|objects| {
        let past = objects.times.at(due);
        objects.threads[this].clock.join(&past);
    });
}

/// At least so much time passes for this thread.
pub fn pass(time: Duration) {
    let this = this_thread();
    objects(|objects| objects.threads[this].clock.pass(time));
}

/// This thread's number in the program.
pub fn this_thread() -> Id {
    own(|own| own.thread.get()).unwrap_or_else(|| {
        refuse("a thread of the real std, which a dependency has started, and which comes to what there is a model of");
        // If it went on, or panicked, the program might take that for something that can happen.
        loop {
            thread::park();
        }
    })
}

/// Why there is nothing that a run has shown.
pub enum Stopped {
    Unexplored(Unexplored),
    /// The program needs threads of the system, and this thread of the system is of no use any more.
    NeedsThreads,
}

impl From<Unexplored> for Stopped {
    fn from(why: Unexplored) -> Stopped {
        Stopped::Unexplored(why)
    }
}

/// What a run has shown.
pub struct Finished {
    pub path: Path,
    /// `None` when the run was given up: everything that could come has been seen, or needs higher limits.
    pub outcome: Option<Outcome>,
    /// Whether the exploration has to begin anew: more is known of the program now than it began with.
    pub anew: bool,
    /// Which limits have kept a thread from doing something.
    pub limited: Limited,
    /// Whether the program has left a choice to crossbeam-channel.
    pub draws: bool,
    /// What it was given to record with.
    pub recorder: Option<Recorder>,
}

/// Runs the program once, which says how it ends, if it does not panic.
pub fn run<F>(
    limits: &Limits,
    path: Path,
    recorder: Option<Recorder>,
    program: &Arc<F>,
) -> Result<Finished, Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    if IS_TAKEN.load(Ordering::SeqCst) {
        let why = "a thread of a program that was explored before still runs in this process";
        return Err(Unexplored(why.to_owned()).into());
    }
    quiet_panics();
    if limits.stds_arc {
        stds_arc::can_be_seen().map_err(|why| Unexplored(format!("not covered: {why}")))?;
    }
    crew::begin();
    let program = Arc::clone(program);
    let in_fibers = !limits.threads_of_the_system;
    *lock(&RUN) = Some(Run::new(limits, path, recorder, mem::needs_drop::<F>()));
    let main = with(|run| run.add_thread(None, None));
    let place = Place::of(main);
    let body = move || {
        let _place = take_place(main, place);
        let ending = match panic::catch_unwind(AssertUnwindSafe(|| program())) {
            Ok(ending) => ending,
            Err(payload) => {
                // As std does, before the program ends.
                if panic::catch_unwind(AssertUnwindSafe(|| drop(payload))).is_err() {
                    refuse("a panic's value that panics when it is dropped");
                }
                Ending::Panicked
            }
        };
        step(Op::Thread(ThreadOp::Exit { ending }));
        own(|own| own.is_gone.set(true));
    };
    let gone = match in_fibers {
        // SAFETY: It refers to nothing.
        true => unsafe { fibers::add(main, STACK_OF_MAIN, Box::new(body)) }.map(|()| {
            take_turns();
            Ok(crew::all_have_gone())
        }),
        false => thread::Builder::new().stack_size(STACK_OF_MAIN).spawn(body).map(|_| {
            let signs = || lock(&RUN).as_ref().map_or(0, |run| run.steps);
            crew::wait_for_all(limits.standstill, signs)
        }),
    };
    let gone = gone.map_err(|error| Unexplored(error.to_string()))?;
    let run = lock(&RUN).take().expect("nobody else takes the run away");
    match gone {
        Ok(Ok(())) => finish(run),
        Ok(Err(why)) => Err(Unexplored(why).into()),
        Err(standstill) => {
            IS_TAKEN.store(true, Ordering::SeqCst);
            Err(stands_still(&run, &standstill.present).into())
        }
    }
}

/// Runs this in a thread of the system of its own, which may run programs in fibers. If no step comes for too long, that thread is left
/// where it is.
pub fn watched<R: Send + 'static>(
    limits: &Limits,
    body: impl FnOnce() -> Result<R, Stopped> + Send + 'static,
) -> Result<R, Stopped> {
    const TICK: Duration = Duration::from_millis(500);
    const REFUSED: Duration = Duration::from_secs(5);
    let (tx, rx) = mpsc::channel();
    let thread = thread::Builder::new().spawn(move || tx.send(body()));
    let thread = thread.map_err(|error| Unexplored(error.to_string()))?;
    let mut still = Duration::ZERO;
    let mut last = None;
    loop {
        match rx.recv_timeout(TICK) {
            Ok(result) => return result,
            Err(RecvTimeoutError::Disconnected) => match thread.join() {
                Err(panic) => panic::resume_unwind(panic),
                Ok(_) => unreachable!("it sends what it comes to"),
            },
            // Threads of the system are watched by the crew.
            Err(RecvTimeoutError::Timeout) if limits.threads_of_the_system => {}
            Err(RecvTimeoutError::Timeout) => {
                let now = lock(&RUN).as_ref().map(|run| (run::number(), run.steps));
                still = if now.is_some() && now == last { still + TICK } else { Duration::ZERO };
                last = now;
                let is_refused =
                    || lock(&RUN).as_ref().is_some_and(|run| matches!(run.over, Some(Over::Unexplored(_))));
                // Who waits for what was refused waits for nothing.
                let most = if is_refused() { REFUSED.min(limits.standstill) } else { limits.standstill };
                if still >= most
                    && let Some(run) = lock(&RUN).take()
                {
                    IS_TAKEN.store(true, Ordering::SeqCst);
                    return Err(stands_still(&run, &crew::present()).into());
                }
            }
        }
    }
}

/// A thread of the program begins. Returns its place if that goes with what it runs now, and not with the thread of the system.
fn take_place(thread: Id, place: Place) -> Option<Place> {
    own(|own| own.thread.set(Some(thread)));
    if fibers::is_here() {
        return Some(place);
    }
    PLACE.set(Some(place));
    stay_on_one_core();
    None
}

/// Has the fibers run, one after the other, until all have gone, or one needs a thread of the system.
fn take_turns() {
    let mut last = 0;
    while !needs_threads() {
        let turn = with(|run| {
            // Who has ended has nothing more to do than to go.
            run.just_ended.retain(|thread| fibers::is_present(*thread));
            run.over.is_none().then(|| run.just_ended.pop().unwrap_or(run.turn))
        });
        let Some(next) = turn.or_else(|| fibers::present_from(last + 1)) else {
            return;
        };
        fibers::resume(next);
        last = next;
    }
    fibers::abandon();
    crew::abandon();
}

/// This thread of the program does what only a thread of the system can do. If it is a fiber, the exploration begins anew, and it goes no
/// further than to its next step.
pub fn need_threads() {
    if fibers::is_here()
        && let Some(run) = lock(&RUN).as_mut()
    {
        run.over = Some(Over::NeedsThreads);
    }
}

/// The same, and it goes no further.
pub fn need_threads_here() {
    need_threads();
    if fibers::is_here() {
        fibers::stay();
    }
}

fn needs_threads() -> bool {
    lock(&RUN).as_ref().is_some_and(|run| matches!(run.over, Some(Over::NeedsThreads)))
}

/// Whether this thread of the program is a fiber.
pub fn is_fiber() -> bool {
    fibers::is_here()
}

/// Has a new thread of the program begin, as a fiber if this is one. `start` starts a thread of the system.
///
/// # Safety
///
/// What `body` refers to must be there until the thread has gone, or for ever if it is left behind.
pub unsafe fn carry<'a, H>(
    thread: Id,
    body: Box<dyn FnOnce() + Send + 'a>,
    start: impl FnOnce(Box<dyn FnOnce() + Send + 'a>) -> io::Result<H>,
) {
    let started = match fibers::is_here() {
        // SAFETY: The caller sees to it.
        true => unsafe { fibers::add(thread, STACK, body) },
        false => start(body).map(drop),
    };
    if let Err(error) = started {
        not_covered(&format!("a thread that the system does not start: {error}"));
    }
}

/// Nothing happens any more in a run, and these threads are there.
fn stands_still(run: &Run, present: &[Id]) -> Unexplored {
    let thread = if run.over.is_none() { run.turn } else { present.first().copied().unwrap_or_default() };
    let name = match &run.objects.threads[thread].name {
        Some(name) => format!("thread {thread}, `{name}`,"),
        None if thread == 0 => "`main`".to_owned(),
        None => format!("thread {thread}"),
    };
    let time = run.limits.standstill.as_secs();
    Unexplored(match &run.over {
        Some(Over::Unexplored(why)) => why.clone(),
        None => format!(
            "{name} has taken no step for {time} s, after {} in all: it goes round and round, waits for what the explorer does not \
             know, or the machine has no time for it",
            run.steps
        ),
        Some(_) => {
            format!("a destructor of {name} has not ended {time} s after the run: it goes round and round")
        }
    })
}

/// What a run has shown that is over.
fn finish(run: Run) -> Result<Finished, Stopped> {
    let anew = matches!(run.over, Some(Over::Anew));
    if let Some(op) = run.path.disordered() {
        return Err(Unexplored(format!("not covered: {}", disordered(&op))).into());
    }
    let outcome = match run.over {
        Some(Over::Ended(ending)) => {
            let output = run.objects.output;
            Some(Outcome { stdout: output.stdout, stderr: output.stderr, ending, work: run.work })
        }
        Some(Over::NothingNew | Over::Anew) => None,
        Some(Over::NeedsThreads) => return Err(Stopped::NeedsThreads),
        Some(Over::Unexplored(why)) => return Err(Unexplored(why).into()),
        None => return Err(Unexplored("the run has no end".to_owned()).into()),
    };
    let (limited, draws) = (run.limited, run.draws);
    Ok(Finished { path: run.path, outcome, anew, limited, draws, recorder: run.recorder })
}

/// The words for an ordering that may make a difference.
fn disordered(op: &AtomicOp) -> String {
    let order = if op.order == Ordering::SeqCst { op.failure } else { op.order };
    format!(
        "`{}` with `Ordering::{order:?}` in {}: with this ordering, threads need not agree on what comes first, here and elsewhere; \
         `Ordering::SeqCst` is covered",
        op.call.0, op.at
    )
}

/// Keeps this thread on one core, and those that it starts, where the system has them inherit that. Only one runs at a time, and on
/// another core it takes long to wake up. Explorations that go on at once are on different cores, by the numbers of their processes.
fn stay_on_one_core() {
    static CORE: LazyLock<Option<CoreId>> = LazyLock::new(|| {
        let cores = core_affinity::get_core_ids().unwrap_or_default();
        let number = process::id() as usize % cores.len().max(1);
        cores.get(number).copied()
    });
    // Where that cannot be done, a run only takes longer.
    let _ = CORE.map(core_affinity::set_for_current);
}

/// Ends the exploration with an error: the program does something that is not covered. A thread that unwinds cannot leave.
pub fn not_covered(what: &str) -> ! {
    if thread::panicking() {
        give_up(what);
    }
    refuse(what);
    leave()
}

fn refuse(what: &str) {
    let place = in_line();
    if let Some(run) = lock(&RUN).as_mut() {
        run.refuse(&format!("{what}{place}"));
        wake(run);
    }
}

/// The program's files, if they are known.
static FILES: OnceLock<Files> = OnceLock::new();

/// The program is in these files, and compiled with line numbers.
pub fn is_in_files(files: &Files) {
    FILES.get_or_init(|| Arc::clone(files));
}

/// Where in the program this thread is, in words, to be appended to what is said of it.
fn in_line() -> String {
    let line = FILES.get().and_then(record::line);
    line.map_or(String::new(), |line| format!(", in line {line}"))
}

/// Ends the program.
pub fn exit(ending: Ending) -> ! {
    step(Op::Thread(ThreadOp::Exit { ending }));
    leave()
}

/// Ends the exploration with an error: the program does something that is not covered, and a thread that unwinds cannot leave.
pub fn give_up(what: &str) -> ! {
    // When the run is over, a destructor may want what it gets in the program. That says nothing of the program.
    if !is_over() {
        crew::fail(&format!("not covered: {what}"));
        refuse(what);
    }
    crew::stay(this_thread())
}

/// Waits a little for what another thread holds, when the run is over and both leave. `what`: what that is.
pub fn wait_at_last(what: &str) {
    // A fiber that unwinds cannot let others go first.
    need_threads_here();
    crew::wait_at_last(this_thread(), what);
}

/// Waits a little for its time to be up, when the run is over.
pub fn wait_for_time() {
    need_threads_here();
    thread::sleep(Duration::from_millis(1));
}

/// It has come.
pub fn has_waited() {
    crew::has_waited(this_thread());
}

/// Waits for threads of a scope, when the run is over.
pub fn wait_for(threads: &[Id]) {
    while fibers::is_here() && crew::is_there(threads) {
        if thread::panicking() {
            need_threads_here();
        }
        fibers::wait();
    }
    crew::wait_for(this_thread(), threads);
}

/// Drops so many values, in an order that is another in each run.
pub fn in_any_order(values: usize, drop: impl FnOnce()) {
    let outer = own(|own| own.drops_in_any_order.replace(own.drops_in_any_order.get() || values > 1));
    let result = panic::catch_unwind(AssertUnwindSafe(drop));
    own(|own| own.drops_in_any_order.set(outer));
    result.unwrap_or_else(|panic| panic::resume_unwind(panic));
}

/// Ends the run: the last step has changed nothing, and whatever can come has been seen or will be.
pub fn turn_in_place() -> ! {
    with(|run| {
        run.turns_in_place();
        wake(run);
    });
    leave()
}

/// Whether the run is over.
pub fn is_over() -> bool {
    lock(&RUN).as_ref().is_none_or(|run| run.over.is_some())
}

/// Drops something that may belong to others too: an `Arc`, or messages that nobody has received.
pub fn drop_shared(drop: impl FnOnce()) {
    let outer = own(|own| own.drops_shared.replace(true));
    let result = panic::catch_unwind(AssertUnwindSafe(drop));
    own(|own| own.drops_shared.set(outer));
    result.unwrap_or_else(|panic| panic::resume_unwind(panic));
}

/// What is known to be noticed of the handles of values of this type.
pub fn noticed(kind: Kind) -> Notice {
    lock(&RUN).as_ref().map_or(Notice::Nothing, |run| run.path.noticed.of(kind))
}

/// The program notices this of the handles of values of this type. If that is new, the exploration begins anew, and this thread leaves.
pub fn notice(kind: Kind, notice: Notice) {
    let is_new = lock(&RUN).as_mut().is_some_and(|run| {
        let is_new = run.over.is_none() && run.path.noticed.add(kind, notice);
        if is_new {
            run.over = Some(Over::Anew);
            wake(run);
        }
        is_new
    });
    // Nor may a destructor of a thread-local panic: the step that it is about to take is refused.
    if is_new && !thread::panicking() && !own(|own| own.is_gone.get()) {
        leave();
    }
}

/// Drops a value of this type, or a handle of one, while nobody is known to notice. If the value takes a step, somebody does.
pub fn drop_quietly(kind: Kind, drop: impl FnOnce()) {
    with_quiet(|quiet| quiet.push(kind));
    let result = panic::catch_unwind(AssertUnwindSafe(drop));
    with_quiet(|quiet| {
        quiet.pop();
    });
    result.unwrap_or_else(|panic| panic::resume_unwind(panic));
}

/// This thread takes a step. If it does so while it drops something that it shares, who drops that last is noticed.
fn notice_drops() {
    own::quiet().into_iter().for_each(|kind| notice(kind, Notice::Last));
    refuse_in_stds_arc();
}

/// Ends the exploration with an error if the program's `Arc`s are std's own, and this thread drops what one of them holds.
pub fn refuse_in_stds_arc() {
    let may_be = |run: &Run| run.limits.stds_arc && run.over.is_none() && run.path.is_new();
    let may_be = lock(&RUN).as_ref().is_some_and(may_be);
    if may_be && let Some(what) = stds_arc::refused() {
        match thread::panicking() {
            true => give_up(what),
            false => not_covered(what),
        }
    }
}

/// The line of the program that this thread is in, if the run is recorded.
pub fn line() -> Option<u32> {
    let files = {
        let mut guard = lock(&RUN);
        let run = guard.as_mut()?;
        let recorder = run.recorder.as_ref()?;
        // Where a run has been it is known: to look takes long.
        if let Some(known) = run.path.writer.as_mut().and_then(Writer::line) {
            return known;
        }
        Arc::clone(&recorder.files)
    };
    let line = record::line(&files);
    if let Some(writer) = lock(&RUN).as_mut().and_then(|run| run.path.writer.as_mut()) {
        writer.found_line(line);
    }
    line
}

fn leave() -> ! {
    panic::resume_unwind(Box::new(Leave))
}

/// Panics of the program are part of its output, in the order of steps.
fn quiet_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if own(|own| own.thread.get()).is_none() {
                return usual(info);
            }
            if cannot_unwind(info) {
                // What really ends the process must not end this one.
                if !is_over() {
                    refuse("a destructor that panics while its thread panics: that aborts the program");
                }
                crew::stay(this_thread());
            }
            if own(|own| own.is_choosing.get()) {
                usual(info);
                // The others wait for a choice that will not come.
                process::abort();
            }
            if fibers::is_here() {
                // It begins anew before anybody notices. It must not stay in here, where std keeps a lock.
                return need_threads();
            }
            match CALL_HOOK.get().filter(|_| noticed(Kind::of::<Hooks>()) > Notice::Nothing) {
                Some(call_hook) => call_hook(info),
                None => show_panic(info),
            }
        }));
    });
}

/// Makes a panic's message part of the output.
pub fn show_panic(info: &PanicHookInfo) {
    let message = info.payload_as_str().unwrap_or("Box<dyn Any>");
    step(Op::Print(Stream::Panic, format!("panicked: {message}\n")));
}

/// What stands for the program's hooks where it is asked what it notices.
struct Hooks;

/// Calls the program's own hook.
static CALL_HOOK: OnceLock<fn(&PanicHookInfo)> = OnceLock::new();

/// The program sets hooks, so that to look which there is, as every panic does, is a step. If that is new, the exploration begins anew.
pub fn notice_hooks(call_hook: fn(&PanicHookInfo)) {
    CALL_HOOK.get_or_init(|| call_hook);
    notice(Kind::of::<Hooks>(), Notice::Last);
}

/// Whether the panic comes out of where none may: the process is about to abort.
fn cannot_unwind(info: &PanicHookInfo) -> bool {
    let messages = ["panic in a destructor during cleanup", "panic in a function that cannot unwind"];
    info.payload_as_str().is_some_and(|message| messages.contains(&message))
}

/// This thread has taken the step of letting go of one of so many handles.
pub fn went(handles: usize) {
    let this = this_thread();
    if let Some(run) = lock(&RUN).as_mut().filter(|run| run.over.is_none()) {
        run.went(this, handles);
    }
}

/// The handle of this thread has gone, and nobody can get its result any more.
pub fn detached(thread: Id) {
    if let Some(pasts) = lock(&RUN).as_mut().and_then(|run| run.objects.pasts.as_mut()) {
        pasts.detach(thread);
    }
}

/// Starts a thread of the program. It runs up to its first step at once, which nobody can notice, and then gives the turn back.
/// `body` keeps its panics to itself; `start` has to make a thread of the system run what it is given.
pub fn spawn<'a>(
    name: Option<String>,
    body: impl FnOnce() + Send + 'a,
    start: impl FnOnce(Id, Box<dyn FnOnce() + Send + 'a>),
) -> Id {
    let parent = this_thread();
    refuse_in_stds_arc();
    let line = line();
    if objects(|objects| objects.threads.len() >= MOST_THREADS) {
        not_covered(&format!("more than {MOST_THREADS} threads and timers"));
    }
    let thread = with(|run| run.start(parent, name, line));
    let place = Place::of(thread);
    let all = move || {
        let _place = take_place(thread, place);
        body();
        step(Op::Thread(ThreadOp::End));
        own(|own| own.is_gone.set(true));
    };
    start(thread, Box::new(all));
    let mut guard = lock(&RUN);
    while guard.as_ref().is_some_and(|run| run.turn != parent && run.over.is_none()) {
        guard = wait_for_turn(parent, guard);
    }
    thread
}

/// Takes a step: waits for the turn, and says what came of it. When the run is over, a thread that is not unwinding leaves.
pub fn step(op: Op) -> Done {
    let this = this_thread();
    own(|own| own.rests.set(0));
    notice_drops();
    let last =
        matches!(op, Op::Thread(ThreadOp::End | ThreadOp::Exit { .. })) || own(|own| own.is_gone.get());
    let line = line();
    let mut guard = lock(&RUN);
    if let Some(run) = guard.as_mut() {
        refuse_step(run, this, &op);
        if run.over.is_none() {
            own(|own| own.is_choosing.set(true));
            run.arrive(this, op, line);
            own(|own| own.is_choosing.set(false));
        }
        wake(run);
    }
    loop {
        let Some(run) = guard.as_mut() else {
            return Done::Over;
        };
        if let Some(over) = &run.over {
            let needs_threads = matches!(over, Over::NeedsThreads);
            drop(guard);
            if needs_threads && fibers::is_here() {
                fibers::stay();
            }
            // A thread that unwinds, or has nothing more to do, must not panic once more.
            if last || thread::panicking() {
                return Done::Over;
            }
            leave();
        }
        let thread = &run.objects.threads[this];
        if thread.ended || (run.turn == this && thread.next.is_none()) {
            return thread.done.expect("a thread has the turn, or has ended, after a step");
        }
        guard = wait_for_turn(this, guard);
    }
}

/// Ends the run if the thread must not take this step, or not here. Puts down what a thread drops after a deadlock.
fn refuse_step(run: &mut Run, this: Id, op: &Op) {
    if let Some(Over::Ended(Ending::Deadlocked)) = run.over {
        run.record(|recorder, _| recorder.drops(this, op, own(|own| own.drops_shared.get())));
    }
    if own(|own| own.is_gone.get()) && run.objects.threads[this].ended {
        // Even if the run seems to have come to an end meanwhile.
        run.over = None;
        run.refuse(&("a thread-local that takes a step when it is dropped".to_owned() + &in_line()));
    }
    if own(|own| own.drops_in_any_order.get()) {
        run.refuse(&("values of a `HashMap` or `HashSet` that take steps when it drops them, in another order in each run".to_owned() + &in_line()));
    }
    if own(|own| own.is_formatting.get()) {
        run.refuse(&("a value that takes a step while it is formatted for printing".to_owned() + &in_line()));
    }
    if run.objects.shares_the_token(this, op) {
        run.refuse(&("`park` in a thread that also waits for a channel, an `RwLock`, a `Once` or a scope, which use the same token".to_owned() + &in_line()));
    }
}

fn wait_for_turn(thread: Id, run: MutexGuard<'static, Option<Run>>) -> MutexGuard<'static, Option<Run>> {
    if fibers::is_here() {
        drop(run);
        fibers::wait();
        return lock(&RUN);
    }
    turn_of(thread).wait(run).unwrap_or_else(PoisonError::into_inner)
}

/// Wakes the thread that has the turn, or, when the run is over, all.
fn wake(run: &mut Run) {
    if fibers::is_here() {
        return;
    }
    let ended = mem::take(&mut run.just_ended);
    match run.over {
        None => ended.into_iter().chain([run.turn]).for_each(|thread| turn_of(thread).notify_one()),
        Some(_) => (0..run.objects.threads.len()).for_each(|thread| turn_of(thread).notify_all()),
    }
}

/// Where this thread waits for its turn.
fn turn_of(thread: Id) -> &'static Condvar {
    let known = TURNS.read().unwrap_or_else(PoisonError::into_inner).get(thread).copied();
    known.unwrap_or_else(|| {
        let mut turns = TURNS.write().unwrap_or_else(PoisonError::into_inner);
        while turns.len() <= thread {
            turns.push(Box::leak(Box::default()));
        }
        turns[thread]
    })
}
