// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_between_jobs", {
"threads":["main","stopper"],
"timers":[0,0],
"channels":[["jobs_s → jobs",null],["stop_s → stop",0]],
"words":["main sends 1 into jobs_s → jobs","1","main sends 2 into jobs_s → jobs","main starts stopper","2","main drops the last receiver of jobs_s → jobs: the channel is disconnected","stopper drops the last sender of stop_s → stop: the channel is disconnected","main drops the last receiver of stop_s → stop: the channel is disconnected","stopper ends","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","stopper drops the last sender of stop_s → stop","main drops the last receiver of stop_s → stop","main drops the last sender of jobs_s → jobs","main panics, and the program ends"],
"events":[[0,14,0,0,-1],[0,14,2,0,-1],[0,16,3,0,-1],[0,8,5,0,-1],[1,16,6,0,-1],[0,8,7,0,-1],[1,0,8,0,-1],[0,9,9,2,10],[1,16,11,0,-1],[0,8,12,0,-1],[0,22,13,0,-1],[0,0,14,0,-1]],
"views":[[14,-1,0],[8,-1,0],[16,-1,0],[0,-1,0],[9,-1,0],[0,-1,1],[22,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1,2]]],null,0],[[1,2],[[1,4],[]],[[0,3,[3]],[1,4,[4]]],null,1],[[1,2],[[],[]],[[0,5,[5]],[1,6,[4]]],null,2],[[1,3],[[1,4],[]],[[0,6,[3]],[1,7,[6]]],null,3],[[4,2],[[],[]],[[0,8,[7]],[1,9,[8]]],null,4],[[1,3],[[],[]],[[0,9,[9]],[1,10,[6]]],null,5],[[1,5],[[1,4],[]],[[0,10,[3]]],null,3],[[6,2],[[],[]],[[0,11,[]],[1,12,[8]]],null,4],[[4,3],[[],[]],[[0,12,[7]],[1,13,[6]]],null,6],[[1,5],[[],[]],[[0,13,[9]]],null,5],[[6,2],[[],[]],[[0,14,[10]],[1,15,[8]]],null,4],[[6,3],[[],[]],[[0,15,[]],[1,16,[6]]],null,6],[[4,5],[[],[]],[[0,16,[7]]],null,6],[[3,2],[[],[]],[[0,17,[11]],[1,18,[8]]],null,7],[[6,3],[[],[]],[[0,18,[10]],[1,19,[6]]],null,6],[[6,5],[[],[]],[[0,19,[]]],null,6],[[],[],[],0,8],[[3,3],[[],[]],[[0,17,[11]],[1,20,[6]]],null,9],[[6,5],[[],[]],[[0,20,[10]]],null,6],[[3,5],[[],[]],[[0,17,[11]]],null,9]],
"halves":[[[1,1]],[[1,1],[1,1]],[[1,0],[1,1]],[[1,1],[0,1]],[[1,0],[1,0]],[[1,0],[0,1]],[[1,0],[0,0]],[[0,0],[1,0]],[],[[0,0],[0,0]]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
