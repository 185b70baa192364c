// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("nobody_listens", {
"threads":["main"],
"timers":[0],
"channels":[["tx → frames",null],["listening_tx → listening",null]],
"words":["main finds no message in listening_tx → listening","main sends \"frame\" into tx → frames","\"frame\"","main prints “drawn, sent: true”","drawn, sent: true\n","main receives \"frame\" from tx → frames","main prints “received: Ok(\"frame\")”","received: Ok(\"frame\")\n","main drops the last receiver of tx → frames: the channel is disconnected","main drops the last sender of listening_tx → listening: the channel is disconnected","main finds that no sender of listening_tx → listening is left","main prints “nobody listens: nothing drawn”","nobody listens: nothing drawn\n","main drops the last receiver of listening_tx → listening","main drops the last sender of tx → frames","main returns, and the program ends"],
"events":[[0,22,0,0,-1],[0,25,1,0,-1],[0,26,3,1,4],[0,32,5,0,-1],[0,32,6,1,7],[0,33,8,0,-1],[0,33,9,0,-1],[0,22,10,0,-1],[0,23,11,1,12],[0,35,13,0,-1],[0,35,14,0,-1],[0,0,15,0,-1]],
"views":[[22,-1,0],[25,-1,0],[26,-1,0],[32,-1,0],[33,-1,0],[23,-1,0],[35,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[]],[[0,2,[1]]],null,0],[[2],[[2],[]],[[0,3,[2]]],null,0],[[3],[[2],[]],[[0,4,[3]]],null,0],[[3],[[],[]],[[0,5,[4]]],null,0],[[4],[[],[]],[[0,6,[5]]],null,0],[[4],[[],[]],[[0,7,[6]]],null,1],[[0],[[],[]],[[0,8,[7]]],null,2],[[5],[[],[]],[[0,9,[8]]],null,2],[[6],[[],[]],[[0,10,[9]]],null,2],[[6],[[],[]],[[0,11,[10]]],null,3],[[7],[[],[]],[[0,12,[11]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[0,1]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"drawn, sent: true\nreceived: Ok(\"frame\")\nnobody listens: nothing drawn\n",[]]]
});
