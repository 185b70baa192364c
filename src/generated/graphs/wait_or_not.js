// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("wait_or_not", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx 1",1],["tx → rx 2",1]],
"words":["main sends 1 into tx → rx 1","1","main prints “Ok(())”","Ok(())\n","main finds no room in tx → rx 1","main prints “Err(TrySendError::Full(..))”","Err(TrySendError::Full(..))\n","main receives 1 from tx → rx 1","main prints “Ok(1)”","Ok(1)\n","main finds no message in tx → rx 1","main prints “Err(Empty)”","Err(Empty)\n","main drops the last sender of tx → rx 1: the channel is disconnected","main finds that no sender of tx → rx 1 is left","main prints “Err(Disconnected)”","Err(Disconnected)\n","main drops the last receiver of tx → rx 2: the channel is disconnected","main finds that no receiver of tx → rx 2 is left","main prints “Err(TrySendError::Disconnected(..))”","Err(TrySendError::Disconnected(..))\n","main drops the last sender of tx → rx 2","main drops the last receiver of tx → rx 1","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,20,2,1,3],[0,10,4,0,-1],[0,21,5,1,6],[0,15,7,0,-1],[0,22,8,1,9],[0,15,10,0,-1],[0,23,11,1,12],[0,24,13,0,-1],[0,15,14,0,-1],[0,25,15,1,16],[0,28,17,0,-1],[0,7,18,0,-1],[0,29,19,1,20],[0,30,21,0,-1],[0,30,22,0,-1],[0,0,23,0,-1]],
"views":[[7,-1,0],[20,-1,0],[10,-1,0],[21,-1,0],[15,-1,0],[22,-1,0],[23,-1,0],[24,-1,0],[25,-1,0],[28,-1,0],[29,-1,0],[30,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1]],[[0,3,[2]]],null,0],[[3],[[1]],[[0,4,[3]]],null,0],[[4],[[1]],[[0,5,[4]]],null,0],[[5],[[]],[[0,6,[5]]],null,0],[[4],[[]],[[0,7,[6]]],null,0],[[6],[[]],[[0,8,[7]]],null,0],[[7],[[]],[[0,9,[8]]],null,0],[[4],[[]],[[0,10,[9]]],null,1],[[8],[[]],[[0,11,[10]]],null,1],[[9],[[],[]],[[0,12,[11]]],null,2],[[0],[[],[]],[[0,13,[12]]],null,3],[[10],[[],[]],[[0,14,[13]]],null,3],[[11],[[],[]],[[0,15,[14]]],null,3],[[11],[[],[]],[[0,16,[15]]],null,4],[[12],[[],[]],[[0,17,[16]]],null,5],[[],[],[],0,6]],
"halves":[[[1,1]],[[0,1]],[[0,1],[1,1]],[[0,1],[1,0]],[[0,1],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"Ok(())\nErr(TrySendError::Full(..))\nOk(1)\nErr(Empty)\nErr(Disconnected)\nErr(TrySendError::Disconnected(..))\n",[]]]
});
