// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("both_are_ready", {
"threads":["main"],
"timers":[0],
"channels":[["first_s → first",null],["second_s → second",null]],
"words":["main sends \"first\" into first_s → first","\"first\"","main sends \"second\" into second_s → second","\"second\"","main receives \"first\" from first_s → first","main receives \"second\" from second_s → second","main prints “Ok(\"first\")”","Ok(\"first\")\n","main prints “Ok(\"second\")”","Ok(\"second\")\n","main counts 0","main counts 1","main prints “left: 1”","left: 1\n","main drops the last receiver of second_s → second: the channel is disconnected","main drops the last sender of second_s → second","main drops the last receiver of first_s → first: the channel is disconnected","main drops the last sender of first_s → first","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,11,4,0,-1],[0,11,5,0,-1],[0,12,6,1,7],[0,13,8,1,9],[0,15,10,0,-1],[0,15,11,0,-1],[0,15,12,1,13],[0,16,14,0,-1],[0,16,15,0,-1],[0,16,16,0,-1],[0,16,17,0,-1],[0,0,18,0,-1]],
"views":[[8,-1,0],[9,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[15,-1,0],[16,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1],[3]],[[0,3,[2]],[0,4,[3]]],null,0],[[3],[[],[3]],[[0,5,[4]]],null,0],[[4],[[1],[]],[[0,6,[5]]],null,0],[[5],[[],[3]],[[0,7,[6]]],null,0],[[5],[[1],[]],[[0,8,[7]]],null,0],[[5],[[],[3]],[[0,9,[7]]],null,0],[[5],[[1],[]],[[0,10,[6]]],null,0],[[5],[[],[3]],[[0,11,[8]]],null,0],[[5],[[1],[]],[[0,12,[8]]],null,0],[[6],[[],[3]],[[0,13,[9]]],null,0],[[6],[[1],[]],[[0,14,[9]]],null,0],[[6],[[],[]],[[0,15,[10]]],null,1],[[6],[[1],[]],[[0,16,[10]]],null,1],[[6],[[],[]],[[0,17,[11]]],null,2],[[6],[[1],[]],[[0,18,[11]]],null,2],[[6],[[],[]],[[0,19,[12]]],null,3],[[6],[[],[]],[[0,20,[12]]],null,3],[[7],[[],[]],[[0,21,[13]]],null,4],[[7],[[],[]],[[0,22,[13]]],null,4],[[],[],[],0,5],[[],[],[],1,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"Ok(\"first\")\nleft: 1\n",[]],["returns",1,"Ok(\"second\")\nleft: 1\n",[]]]
});
