// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("buffer_comes_back", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["full_tx → full_rx",1],["empty_tx → empty_rx",1]],
"words":["main starts writer","a message","main sends message 1 into full_tx → full_rx","message 1","writer receives message 1 from full_tx → full_rx","writer sends message 1 into empty_tx → empty_rx","main receives message 1 from empty_tx → empty_rx","main sends message 2 into full_tx → full_rx","message 2","writer receives message 2 from full_tx → full_rx","writer sends message 2 into empty_tx → empty_rx","main receives message 2 from empty_tx → empty_rx","main drops the last sender of full_tx → full_rx: the channel is disconnected","the end of writer","writer finds that no sender of full_tx → full_rx is left","writer drops the last receiver of full_tx → full_rx","writer drops the last sender of empty_tx → empty_rx: the channel is disconnected","writer ends","main joins writer","main prints “23 bytes written”","23 bytes written\n","main prints “always the same buffer: true”","always the same buffer: true\n","main drops the last receiver of empty_tx → empty_rx","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,24,2,0,-1],[1,12,4,0,-1],[1,15,5,0,-1],[0,25,6,0,-1],[0,24,7,0,-1],[1,12,9,0,-1],[1,15,10,0,-1],[0,25,11,0,-1],[0,27,12,0,-1],[1,12,14,0,-1],[1,16,15,0,-1],[1,18,16,0,-1],[1,0,17,0,-1],[0,28,18,0,-1],[0,28,19,1,20],[0,29,21,1,22],[0,30,23,0,-1],[0,0,24,0,-1]],
"views":[[24,-1,0],[12,1,0],[25,1,0],[12,-1,0],[15,-1,0],[25,-1,0],[27,-1,0],[28,13,0],[16,-1,0],[18,-1,0],[0,-1,0],[28,-1,0],[0,-1,1],[29,-1,0],[30,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[1,2,[2]]],null,0],[[2,4],[[],[]],[[1,3,[3]]],null,0],[[5,1],[[],[3]],[[0,4,[4]]],null,0],[[0,1],[[],[]],[[0,5,[5]]],null,0],[[2,3],[[8],[]],[[1,6,[6]]],null,0],[[2,4],[[],[]],[[1,7,[7]]],null,0],[[5,1],[[],[8]],[[0,8,[8]]],null,0],[[6,1],[[],[]],[[0,9,[9]]],null,0],[[7,3],[[],[]],[[1,10,[10]]],null,1],[[7,8],[[],[]],[[1,11,[11]]],null,1],[[7,9],[[],[]],[[1,12,[12]]],null,2],[[7,10],[[],[]],[[1,13,[13]]],null,3],[[11,12],[[],[]],[[0,14,[14]]],null,3],[[11,12],[[],[]],[[0,15,[15]]],null,3],[[13,12],[[],[]],[[0,16,[16]]],null,3],[[14,12],[[],[]],[[0,17,[17]]],null,3],[[10,12],[[],[]],[[0,18,[18]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,0],[1,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"23 bytes written\nalways the same buffer: true\n",[]]]
});
