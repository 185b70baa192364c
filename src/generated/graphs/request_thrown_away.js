// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("request_thrown_away", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["requests → r",null],["reply → replies",1]],
"words":["main starts server","main sends message 1 into requests → r","server drops the last receiver of requests → r: the channel is disconnected","the end of server","message 1","main finds that no receiver of requests → r is left","server ends","server drops the last sender of reply → replies: the channel is disconnected","main drops the last sender of reply → replies: the channel is disconnected","main joins server","main prints “sent: true”","sent: true\n","main prints “sent: false”","sent: false\n","main finds that no sender of reply → replies is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver of reply → replies","main drops the last sender of requests → r","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,11,1,0,-1],[1,8,2,0,-1],[0,11,5,0,-1],[1,0,6,0,-1],[1,8,7,0,-1],[0,11,8,0,-1],[0,12,9,0,-1],[0,13,10,1,11],[0,13,12,1,13],[0,14,14,0,-1],[0,14,15,1,16],[0,15,17,0,-1],[0,15,18,0,-1],[0,0,19,0,-1]],
"views":[[11,-1,0],[8,-1,0],[12,3,0],[0,-1,0],[0,-1,1],[12,-1,0],[13,-1,0],[14,-1,0],[15,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[4],[]],[[1,3,[2]]],null,0],[[0,3],[[],[]],[[0,4,[3]],[1,5,[4]]],null,1],[[2,1],[[],[]],[[1,6,[5]]],null,1],[[0,3],[[],[]],[[0,7,[6]],[1,8,[4]]],null,1],[[0,4],[[],[]],[[0,8,[3]]],null,1],[[2,3],[[],[]],[[1,9,[4]]],null,2],[[2,3],[[],[]],[[1,10,[4]]],null,2],[[0,4],[[],[]],[[0,10,[6]]],null,1],[[5,4],[[],[]],[[0,11,[7]]],null,2],[[5,4],[[],[]],[[0,12,[7]]],null,2],[[6,4],[[],[]],[[0,13,[8]]],null,2],[[6,4],[[],[]],[[0,14,[9]]],null,2],[[7,4],[[],[]],[[0,15,[10]]],null,2],[[7,4],[[],[]],[[0,16,[10]]],null,2],[[7,4],[[],[]],[[0,17,[11]]],null,2],[[7,4],[[],[]],[[0,18,[11]]],null,2],[[8,4],[[],[]],[[0,19,[12]]],null,2],[[8,4],[[],[]],[[0,20,[12]]],null,2],[[8,4],[[],[]],[[0,21,[13]]],null,3],[[8,4],[[],[]],[[0,22,[13]]],null,3],[[3,4],[[],[]],[[0,23,[14]]],null,4],[[3,4],[[],[]],[[0,24,[14]]],null,4],[[],[],[],0,5],[[],[],[],1,5]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[0,1]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"sent: true\nErr(RecvError)\n",[]],["returns",1,"sent: false\nErr(RecvError)\n",[]]]
});
