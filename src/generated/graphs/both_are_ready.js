// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("both_are_ready", {
"threads":["main"],
"timers":[0],
"channels":[["first_s → first",null],["second_s → second",null]],
"words":["main sends \"first\" into first_s → first","\"first\"","main sends \"second\" into second_s → second","\"second\"","main receives \"first\" from first_s → first","main receives \"second\" from second_s → second","main prints “Ok(\"first\")”","Ok(\"first\")\n","main counts 0","main counts 1","main prints “left: 1”","left: 1\n","main drops the last receiver of second_s → second: the channel is disconnected","main drops the last sender of second_s → second","main drops the last receiver of first_s → first: the channel is disconnected","main drops the last sender of first_s → first","main returns, and the program ends","main prints “Ok(\"second\")”","Ok(\"second\")\n"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,11,4,0,-1],[0,11,5,0,-1],[0,12,6,1,7],[0,15,8,0,-1],[0,15,9,0,-1],[0,15,10,1,11],[0,16,12,0,-1],[0,16,13,0,-1],[0,16,14,0,-1],[0,16,15,0,-1],[0,0,16,0,-1],[0,13,17,1,18]],
"views":[[8,-1,0],[9,-1,0],[11,-1,0],[12,-1,0],[15,-1,0],[16,-1,0],[0,-1,0],[13,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1],[3]],[[0,3,[2]],[0,13,[3]]],null,0],[[3],[[],[3]],[[0,4,[4]]],null,0],[[4],[[],[3]],[[0,5,[5]]],null,0],[[4],[[],[3]],[[0,6,[6]]],null,0],[[4],[[],[3]],[[0,7,[7]]],null,0],[[5],[[],[3]],[[0,8,[8]]],null,0],[[5],[[],[]],[[0,9,[9]]],null,1],[[5],[[],[]],[[0,10,[10]]],null,2],[[5],[[],[]],[[0,11,[11]]],null,3],[[6],[[],[]],[[0,12,[12]]],null,4],[[],[],[],0,5],[[7],[[1],[]],[[0,14,[13]]],null,0],[[4],[[1],[]],[[0,15,[6]]],null,0],[[4],[[1],[]],[[0,16,[5]]],null,0],[[4],[[1],[]],[[0,17,[7]]],null,0],[[5],[[1],[]],[[0,18,[8]]],null,0],[[5],[[1],[]],[[0,19,[9]]],null,1],[[5],[[1],[]],[[0,20,[10]]],null,2],[[5],[[],[]],[[0,21,[11]]],null,3],[[6],[[],[]],[[0,22,[12]]],null,4],[[],[],[],1,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"Ok(\"first\")\nleft: 1\n",[]],["returns",1,"Ok(\"second\")\nleft: 1\n",[]]]
});
