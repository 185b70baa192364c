// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_wins", {
"threads":["main"],
"timers":[0],
"channels":[["job_s → jobs",null],["stop_s → stop",null]],
"words":["main sends \"resize\" into job_s → jobs","\"resize\"","main sends \"crop\" into job_s → jobs","\"crop\"","main drops the last sender of stop_s → stop: the channel is disconnected","main finds that no sender of stop_s → stop is left","main counts 2","main prints “left: 2”","left: 2\n","main drops the last receiver of stop_s → stop","main drops the last receiver of job_s → jobs: the channel is disconnected","main drops the last sender of job_s → jobs","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,10,4,0,-1],[0,13,5,0,-1],[0,21,6,0,-1],[0,21,7,1,8],[0,22,9,0,-1],[0,22,10,0,-1],[0,22,11,0,-1],[0,0,12,0,-1]],
"views":[[8,-1,0],[9,-1,0],[10,-1,0],[13,-1,0],[21,-1,0],[22,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1,3],[]],[[0,3,[2]]],null,0],[[3],[[1,3],[]],[[0,4,[3]]],null,1],[[4],[[1,3],[]],[[0,5,[4]]],null,1],[[4],[[1,3],[]],[[0,6,[5]]],null,1],[[5],[[1,3],[]],[[0,7,[6]]],null,1],[[5],[[1,3],[]],[[0,8,[7]]],null,2],[[5],[[],[]],[[0,9,[8]]],null,3],[[6],[[],[]],[[0,10,[9]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,1],[0,1]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"left: 2\n",[]]]
});
