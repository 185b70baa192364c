// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("job_comes_back", {
"threads":["main"],
"timers":[0],
"channels":[["first_tx → first_rx",null],["second_tx → second_rx",null]],
"words":["main drops the last receiver of first_tx → first_rx: the channel is disconnected","main finds that no receiver of first_tx → first_rx is left","main prints “the first worker is gone”","the first worker is gone\n","main sends \"resize photo.jpg\" into second_tx → second_rx","\"resize photo.jpg\"","main receives \"resize photo.jpg\" from second_tx → second_rx","main prints “the second got: resize photo.jpg”","the second got: resize photo.jpg\n","main drops the last receiver of second_tx → second_rx: the channel is disconnected","main drops the last sender of second_tx → second_rx","main drops the last sender of first_tx → first_rx","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,11,1,0,-1],[0,12,2,1,3],[0,13,4,0,-1],[0,15,6,0,-1],[0,15,7,1,8],[0,16,9,0,-1],[0,16,10,0,-1],[0,16,11,0,-1],[0,0,12,0,-1]],
"views":[[8,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[15,-1,0],[16,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[]],[[0,2,[1]]],null,1],[[2],[[],[]],[[0,3,[2]]],null,1],[[3],[[],[]],[[0,4,[3]]],null,1],[[4],[[],[5]],[[0,5,[4]]],null,1],[[4],[[],[]],[[0,6,[5]]],null,1],[[5],[[],[]],[[0,7,[6]]],null,1],[[5],[[],[]],[[0,8,[7]]],null,2],[[5],[[],[]],[[0,9,[8]]],null,3],[[6],[[],[]],[[0,10,[9]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[1,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"the first worker is gone\nthe second got: resize photo.jpg\n",[]]]
});
