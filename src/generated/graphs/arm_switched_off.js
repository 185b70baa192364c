// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("arm_switched_off", {
"threads":["main"],
"timers":[0],
"channels":[["job_s → jobs",null],["control_s → control",null],["nothing",null]],
"words":["main sends \"go on\" into control_s → control","\"go on\"","main sends 1 into job_s → jobs","1","main receives \"go on\" from control_s → control","main prints “Ok(\"go on\")”","Ok(\"go on\")\n","main receives 1 from job_s → jobs","main prints “job Ok(1)”","job Ok(1)\n","main drops the last receiver of nothing","main drops the last receiver of control_s → control: the channel is disconnected","main drops the last sender of control_s → control","main drops the last receiver of job_s → jobs: the channel is disconnected","main drops the last sender of job_s → jobs","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,10,2,0,-1],[0,14,4,0,-1],[0,17,5,1,6],[0,14,7,0,-1],[0,15,8,1,9],[0,22,10,0,-1],[0,22,11,0,-1],[0,22,12,0,-1],[0,22,13,0,-1],[0,22,14,0,-1],[0,0,15,0,-1]],
"views":[[9,-1,0],[10,-1,0],[14,-1,0],[17,-1,0],[15,-1,0],[22,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[],[]],[[0,1,[0]]],null,0],[[1],[[],[1],[]],[[0,2,[1]]],null,0],[[2],[[3],[1],[]],[[0,3,[2]]],null,0],[[3],[[3],[],[]],[[0,4,[3]]],null,0],[[2],[[3],[],[]],[[0,5,[4]]],null,0],[[4],[[],[],[]],[[0,6,[5]]],null,0],[[5],[[],[],[]],[[0,7,[6]]],null,0],[[5],[[],[],[]],[[0,8,[7]]],null,0],[[5],[[],[],[]],[[0,9,[8]]],null,1],[[5],[[],[],[]],[[0,10,[9]]],null,2],[[5],[[],[],[]],[[0,11,[10]]],null,3],[[6],[[],[],[]],[[0,12,[11]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1],null],[[1,1],[1,0],null],[[1,1],[0,0],null],[[1,0],[0,0],null],[[0,0],[0,0],null],[]],
"ends":[["returns",0,"Ok(\"go on\")\njob Ok(1)\n",[]]]
});
