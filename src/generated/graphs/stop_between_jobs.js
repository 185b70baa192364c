// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_between_jobs", {
"threads":["main","stopper"],
"timers":[0,0],
"channels":[["jobs_s → jobs",null],["stop_s → stop",0]],
"words":["main sends 1 into jobs_s → jobs","1","main sends 2 into jobs_s → jobs","main starts stopper","2","main drops the last receiver of jobs_s → jobs: the channel is disconnected","stopper drops the last sender of stop_s → stop: the channel is disconnected","main drops the last receiver of stop_s → stop: the channel is disconnected","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","stopper drops the last sender of stop_s → stop","main drops the last sender of jobs_s → jobs","main panics, and the program ends","stopper ends","main drops the last receiver of stop_s → stop"],
"events":[[0,14,0,0,-1],[0,14,2,0,-1],[0,16,3,0,-1],[0,8,5,0,-1],[1,16,6,0,-1],[0,8,7,0,-1],[0,9,8,2,9],[1,16,10,0,-1],[0,22,11,0,-1],[0,0,12,0,-1],[1,0,13,0,-1],[0,8,14,0,-1]],
"views":[[14,-1,0],[8,-1,0],[16,-1,0],[9,-1,0],[22,-1,0],[0,-1,0],[0,-1,1]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1,2]]],null,0],[[1,2],[[1,4],[]],[[0,3,[3]],[1,19,[4]]],null,1],[[1,2],[[],[]],[[0,4,[5]],[1,17,[4]]],null,2],[[3,2],[[],[]],[[0,5,[6]],[1,15,[7]]],null,3],[[4,2],[[],[]],[[0,6,[]],[1,13,[7]]],null,3],[[4,2],[[],[]],[[0,7,[8]],[1,11,[7]]],null,3],[[5,2],[[],[]],[[0,8,[9]],[1,9,[7]]],null,4],[[],[],[],0,5],[[5,5],[[],[]],[[0,8,[9]],[1,10,[10]]],null,6],[[5,6],[[],[]],[[0,8,[9]]],null,6],[[4,5],[[],[]],[[0,9,[8]],[1,12,[10]]],null,7],[[4,6],[[],[]],[[0,10,[8]]],null,7],[[4,5],[[],[]],[[0,11,[]],[1,14,[10]]],null,7],[[4,6],[[],[]],[[0,12,[]]],null,7],[[3,5],[[],[]],[[0,13,[6]],[1,16,[10]]],null,7],[[3,6],[[],[]],[[0,14,[6]]],null,7],[[1,5],[[],[]],[[0,15,[11]],[1,18,[10]]],null,8],[[1,6],[[],[]],[[0,16,[11]]],null,8],[[1,5],[[1,4],[]],[[0,17,[3]],[1,20,[10]]],null,9],[[1,6],[[1,4],[]],[[0,18,[3]]],null,9]],
"halves":[[[1,1]],[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[1,0]],[[0,0],[1,0]],[],[[0,0],[0,0]],[[1,0],[0,0]],[[1,0],[0,1]],[[1,1],[0,1]]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
