// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("handles_shown", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main sends 21","21","main prints “Sender { .. } Receiver { .. } Iter { .. } TryIter { .. }”","Sender { .. } Receiver { .. } Iter { .. } TryIter { .. }\n","main prints “Select { .. }”","Select { .. }\n","main receives 21","main prints “SelectedOperation { .. }”","SelectedOperation { .. }\n","main prints “IntoIter { .. }”","IntoIter { .. }\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,8,2,1,3],[0,12,4,1,5],[0,13,6,0,-1],[0,14,7,1,8],[0,16,9,1,10],[0,16,11,0,-1],[0,17,12,0,-1],[0,0,13,0,-1]],
"views":[[7,-1,0],[8,-1,0],[12,-1,0],[13,-1,0],[14,-1,0],[16,-1,0],[17,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1]],[[0,3,[2]]],null,0],[[3],[[1]],[[0,4,[3]]],null,0],[[4],[[]],[[0,5,[4]]],null,0],[[5],[[]],[[0,6,[5]]],null,0],[[5],[[]],[[0,7,[6]]],null,0],[[6],[[]],[[0,8,[7]]],null,1],[[7],[[]],[[0,9,[8]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"Sender { .. } Receiver { .. } Iter { .. } TryIter { .. }\nSelect { .. }\nSelectedOperation { .. }\nIntoIter { .. }\n",[]]]
});
