// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("halves_on_the_screen", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null],["sync_tx → _sync_rx",8]],
"words":["main sends 21 into tx → rx","21","main prints “Sender { .. }, SyncSender { .. }, Receiver { .. }”","Sender { .. }, SyncSender { .. }, Receiver { .. }\n","main prints “Iter { rx: Receiver { .. } }”","Iter { rx: Receiver { .. } }\n","main prints “TryIter { rx: Receiver { .. } }”","TryIter { rx: Receiver { .. } }\n","main prints “IntoIter { rx: Receiver { .. } }”","IntoIter { rx: Receiver { .. } }\n","main drops the last receiver of tx → rx: the channel is disconnected","main drops the last receiver of sync_tx → _sync_rx: the channel is disconnected","main drops the last sender of sync_tx → _sync_rx","main drops the last sender of tx → rx","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,10,2,1,3],[0,11,4,1,5],[0,12,6,1,7],[0,13,8,1,9],[0,13,10,0,-1],[0,14,11,0,-1],[0,14,12,0,-1],[0,14,13,0,-1],[0,0,14,0,-1]],
"views":[[8,-1,0],[10,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[14,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1],[]],[[0,3,[2]]],null,0],[[3],[[1],[]],[[0,4,[3]]],null,0],[[4],[[1],[]],[[0,5,[4]]],null,0],[[4],[[1],[]],[[0,6,[5]]],null,0],[[5],[[],[]],[[0,7,[6]]],null,1],[[5],[[],[]],[[0,8,[7]]],null,2],[[5],[[],[]],[[0,9,[8]]],null,3],[[6],[[],[]],[[0,10,[9]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[1,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"Sender { .. }, SyncSender { .. }, Receiver { .. }\nIter { rx: Receiver { .. } }\nTryIter { rx: Receiver { .. } }\nIntoIter { rx: Receiver { .. } }\n",[]]]
});
