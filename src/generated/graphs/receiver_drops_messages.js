// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("receiver_drops_messages", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends message 1","message 1","main prints “sent: true”","sent: true\n","main drops the last receiver: the channel is disconnected","main prints “lost: 10:00 login”","lost: 10:00 login\n","main finds that no receiver is left","main prints “sent: false”","sent: false\n","main prints “lost: 10:02 upload”","lost: 10:02 upload\n","main drops the last sender","main returns, and the program ends"],
"events":[[0,15,0,0,-1],[0,15,2,1,3],[0,16,4,0,-1],[0,9,5,1,6],[0,17,7,0,-1],[0,17,8,1,9],[0,9,10,1,11],[0,18,12,0,-1],[0,0,13,0,-1]],
"views":[[15,-1,0],[16,-1,0],[9,-1,0],[17,-1,0],[18,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[1],[[1]],[[0,3,[2]]],null,0],[[2],[[]],[[0,4,[3]]],null,1],[[3],[[]],[[0,5,[4]]],null,1],[[3],[[]],[[0,6,[5]]],null,1],[[2],[[]],[[0,7,[6]]],null,1],[[4],[[]],[[0,8,[7]]],null,1],[[5],[[]],[[0,9,[8]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"sent: true\nlost: 10:00 login\nsent: false\nlost: 10:02 upload\n",[]]]
});
