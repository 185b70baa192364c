// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("message_not_made", {
"threads":["main"],
"timers":[0],
"channels":[["full_s → r",1]],
"words":["main sends 1","1","main prints “looks for the sender”","looks for the sender\n","main prints “looks for the receiver”","looks for the receiver\n","main receives 1","main prints “received”","received\n","main sends message 2","message 2","main prints “makes a message”","makes a message\n","7","main prints “sent”","sent\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,24,0,0,-1],[0,6,2,1,3],[0,6,4,1,5],[0,16,6,0,-1],[0,18,7,1,8],[0,16,9,0,-1],[0,11,11,1,12],[0,17,14,1,15],[0,29,16,0,-1],[0,29,17,0,-1],[0,0,18,0,-1]],
"views":[[24,-1,0],[6,-1,0],[16,-1,0],[18,-1,0],[11,-1,0],[17,-1,0],[29,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[1],[[1]],[[0,3,[2]]],null,0],[[2],[[1]],[[0,4,[3]]],null,0],[[3],[[]],[[0,5,[4]]],null,0],[[1],[[]],[[0,6,[1]]],null,0],[[1],[[]],[[0,7,[2]]],null,0],[[2],[[]],[[0,8,[5]]],null,0],[[4],[[10]],[[0,9,[6]]],null,0],[[5],[[13]],[[0,10,[7]]],null,0],[[6],[[13]],[[0,11,[8]]],null,0],[[6],[[13]],[[0,12,[9]]],null,1],[[7],[[13]],[[0,13,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"looks for the sender\nlooks for the receiver\nreceived\nlooks for the sender\nlooks for the receiver\nmakes a message\nsent\n",[]]]
});
