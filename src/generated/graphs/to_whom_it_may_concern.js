// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("to_whom_it_may_concern", {
"threads":["main"],
"timers":[0],
"channels":[["first_s → first",1],["second_s → _second",1]],
"words":["main sends \"resize\" into second_s → _second","\"resize\"","main sends \"crop\" into first_s → first","\"crop\"","main prints “crop went to worker 0”","crop went to worker 0\n","main receives \"crop\" from first_s → first","main prints “it has Ok(\"crop\")”","it has Ok(\"crop\")\n","main drops the last sender of first_s → first: the channel is disconnected","main drops the last sender of second_s → _second: the channel is disconnected","main drops the last receiver of second_s → _second","main drops the last receiver of first_s → first","main returns, and the program ends"],
"events":[[0,23,0,0,-1],[0,10,2,0,-1],[0,25,4,1,5],[0,26,6,0,-1],[0,26,7,1,8],[0,27,9,0,-1],[0,27,10,0,-1],[0,27,11,0,-1],[0,27,12,0,-1],[0,0,13,0,-1]],
"views":[[23,-1,0],[10,-1,0],[25,-1,0],[26,-1,0],[27,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[1]],[[0,2,[1]]],null,0],[[2],[[3],[1]],[[0,3,[2]]],null,0],[[3],[[3],[1]],[[0,4,[3]]],null,0],[[3],[[],[1]],[[0,5,[4]]],null,0],[[4],[[],[1]],[[0,6,[5]]],null,0],[[4],[[],[1]],[[0,7,[6]]],null,1],[[4],[[],[1]],[[0,8,[7]]],null,2],[[4],[[],[1]],[[0,9,[8]]],null,3],[[5],[[],[1]],[[0,10,[9]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,1],[0,1]],[[0,1],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"crop went to worker 0\nit has Ok(\"crop\")\n",[]]]
});
