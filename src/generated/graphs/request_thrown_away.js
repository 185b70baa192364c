// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("request_thrown_away", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["requests → r",null],["reply → replies",1]],
"words":["main starts server","main sends message 1 into requests → r","server drops the last receiver of requests → r: the channel is disconnected","the end of server","message 1","server drops the last sender of reply → replies: the channel is disconnected","server ends","main joins server","main prints “sent: true”","sent: true\n","main finds that no sender of reply → replies is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver of reply → replies","main drops the last sender of requests → r","main returns, and the program ends","main finds that no receiver of requests → r is left","main drops the last sender of reply → replies: the channel is disconnected","main prints “sent: false”","sent: false\n"],
"events":[[0,8,0,0,-1],[0,11,1,0,-1],[1,8,2,0,-1],[1,8,5,0,-1],[1,0,6,0,-1],[0,12,7,0,-1],[0,13,8,1,9],[0,14,10,0,-1],[0,14,11,1,12],[0,15,13,0,-1],[0,15,14,0,-1],[0,0,15,0,-1],[0,11,16,0,-1],[0,11,17,0,-1],[0,13,18,1,19]],
"views":[[11,-1,0],[8,-1,0],[12,3,0],[0,-1,0],[12,-1,0],[0,-1,1],[13,-1,0],[14,-1,0],[15,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]],[1,12,[2]]],null,0],[[2,1],[[4],[]],[[1,2,[2]]],null,0],[[2,1],[[],[]],[[1,3,[3]]],null,1],[[2,3],[[],[]],[[1,4,[4]]],null,2],[[4,5],[[],[]],[[0,5,[5]]],null,2],[[6,5],[[],[]],[[0,6,[6]]],null,2],[[7,5],[[],[]],[[0,7,[7]]],null,2],[[7,5],[[],[]],[[0,8,[8]]],null,2],[[8,5],[[],[]],[[0,9,[9]]],null,2],[[8,5],[[],[]],[[0,10,[10]]],null,3],[[3,5],[[],[]],[[0,11,[11]]],null,4],[[],[],[],0,5],[[0,3],[[],[]],[[0,23,[12]],[1,13,[4]]],null,1],[[0,5],[[],[]],[[0,14,[12]]],null,1],[[0,5],[[],[]],[[0,15,[13]]],null,1],[[4,5],[[],[]],[[0,16,[5]]],null,2],[[6,5],[[],[]],[[0,17,[14]]],null,2],[[7,5],[[],[]],[[0,18,[7]]],null,2],[[7,5],[[],[]],[[0,19,[8]]],null,2],[[8,5],[[],[]],[[0,20,[9]]],null,2],[[8,5],[[],[]],[[0,21,[10]]],null,3],[[3,5],[[],[]],[[0,22,[11]]],null,4],[[],[],[],1,5],[[0,3],[[],[]],[[0,24,[13]],[1,14,[4]]],null,1],[[2,3],[[],[]],[[1,15,[4]]],null,2]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[0,1]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",2,"sent: true\nErr(RecvError)\n",[]],["returns",1,"sent: false\nErr(RecvError)\n",[]]]
});
