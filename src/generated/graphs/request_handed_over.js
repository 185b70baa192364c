// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("request_handed_over", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["requests → r",0],["reply → replies",1]],
"words":["main starts server","main waits for a receiver","server drops the last receiver of requests → r: the channel is disconnected","a receiver","main finds that no receiver of requests → r is left","server ends","main drops the last sender of reply → replies: the channel is disconnected","the end of server","main joins server","main prints “sent: false”","sent: false\n","main finds that no sender of reply → replies is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver of reply → replies","main drops the last sender of requests → r","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,11,1,0,-1],[1,8,2,0,-1],[0,11,4,0,-1],[1,0,5,0,-1],[0,11,6,0,-1],[0,12,8,0,-1],[0,13,9,1,10],[0,14,11,0,-1],[0,14,12,1,13],[0,15,14,0,-1],[0,15,15,0,-1],[0,0,16,0,-1]],
"views":[[11,-1,0],[8,-1,0],[11,3,0],[0,-1,0],[0,-1,1],[12,7,0],[12,-1,0],[13,-1,0],[14,-1,0],[15,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[],[]],[[1,2,[2]]],null,0],[[0,3],[[],[]],[[0,3,[3]],[1,4,[4]]],null,1],[[0,3],[[],[]],[[0,5,[5]],[1,6,[4]]],null,1],[[0,4],[[],[]],[[0,6,[3]]],null,1],[[5,3],[[],[]],[[1,7,[4]]],null,2],[[0,4],[[],[]],[[0,7,[5]]],null,1],[[6,4],[[],[]],[[0,8,[6]]],null,2],[[7,4],[[],[]],[[0,9,[7]]],null,2],[[8,4],[[],[]],[[0,10,[8]]],null,2],[[8,4],[[],[]],[[0,11,[9]]],null,2],[[9,4],[[],[]],[[0,12,[10]]],null,2],[[9,4],[[],[]],[[0,13,[11]]],null,3],[[3,4],[[],[]],[[0,14,[12]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[0,1]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"sent: false\nErr(RecvError)\n",[]]]
});
