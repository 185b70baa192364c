// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("requests_dropped_by_the_client", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["requests → r",1],["reply → replies",1]],
"words":["main starts server","main sends message 1 into requests → r","server drops the last receiver of requests → r: the channel is disconnected","the end of server","message 1","main finds that no receiver of requests → r is left","server ends","main drops the last sender of reply → replies: the channel is disconnected","main joins server","main prints “sent: true”","sent: true\n","main drops the last sender of requests → r","main prints “sent: false”","sent: false\n","main finds that no sender of reply → replies is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver of reply → replies","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,11,1,0,-1],[1,8,2,0,-1],[0,11,5,0,-1],[1,0,6,0,-1],[0,11,7,0,-1],[0,12,8,0,-1],[0,13,9,1,10],[0,14,11,0,-1],[0,13,12,1,13],[0,14,7,0,-1],[0,15,14,0,-1],[0,15,15,1,16],[0,16,17,0,-1],[0,0,18,0,-1]],
"views":[[11,-1,0],[8,-1,0],[12,3,0],[0,-1,0],[0,-1,1],[12,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[16,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[4],[]],[[1,3,[2]]],null,0],[[0,3],[[],[]],[[0,4,[3]],[1,5,[4]]],null,1],[[2,3],[[4],[]],[[1,6,[4]]],null,1],[[0,3],[[],[]],[[0,7,[5]],[1,8,[4]]],null,1],[[0,4],[[],[]],[[0,8,[3]]],null,1],[[5,4],[[4],[]],[[0,9,[6]]],null,1],[[2,3],[[],[]],[[1,10,[4]]],null,2],[[0,4],[[],[]],[[0,10,[5]]],null,1],[[6,4],[[4],[]],[[0,11,[7]]],null,1],[[5,4],[[],[]],[[0,12,[6]]],null,2],[[7,4],[[4],[]],[[0,13,[8]]],null,1],[[6,4],[[],[]],[[0,14,[9]]],null,2],[[7,4],[[4],[]],[[0,15,[10]]],null,3],[[7,4],[[],[]],[[0,16,[8]]],null,2],[[8,4],[[4],[]],[[0,17,[11]]],null,4],[[8,4],[[],[]],[[0,18,[11]]],null,4],[[8,4],[[4],[]],[[0,19,[12]]],null,4],[[8,4],[[],[]],[[0,20,[12]]],null,4],[[9,4],[[4],[]],[[0,21,[13]]],null,4],[[9,4],[[],[]],[[0,22,[13]]],null,4],[[3,4],[[4],[]],[[0,23,[14]]],null,5],[[3,4],[[],[]],[[0,24,[14]]],null,5],[[],[],[],0,6],[[],[],[],1,6]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[0,1]],[[0,0],[1,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"sent: true\nErr(RecvError)\n",[]],["returns",1,"sent: false\nErr(RecvError)\n",[]]]
});
