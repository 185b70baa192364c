// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("request_handed_over", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["requests → r",0],["reply → replies",1]],
"words":["main starts server","server drops the last receiver of requests → r: the channel is disconnected","a receiver","main finds that no receiver is left of requests → r","server ends","main drops the last sender of reply → replies: the channel is disconnected","main joins server","main prints “sent: false”","sent: false\n","main finds that no sender is left of reply → replies","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver of reply → replies: the channel is disconnected","main drops the last sender of requests → r: the channel is disconnected","main returns, and the program ends","the end of server"],
"events":[[0,8,0,0,-1],[1,8,1,0,-1],[0,11,3,0,-1],[1,0,4,0,-1],[0,11,5,0,-1],[0,12,6,0,-1],[0,13,7,1,8],[0,14,9,0,-1],[0,14,10,1,11],[0,15,12,0,-1],[0,15,13,0,-1],[0,0,14,0,-1]],
"views":[[11,-1,0],[8,-1,0],[11,2,0],[0,-1,0],[0,-1,1],[12,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[12,15,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[]],[1,15,[1]]],null],[[2,1],[[],[]],[[1,2,[1]]],null],[[0,3],[[],[]],[[0,13,[2]],[1,3,[3]]],null],[[0,4],[[],[]],[[0,4,[2]]],null],[[0,4],[[],[]],[[0,5,[4]]],null],[[5,4],[[],[]],[[0,6,[5]]],null],[[6,4],[[],[]],[[0,7,[6]]],null],[[7,4],[[],[]],[[0,8,[7]]],null],[[7,4],[[],[]],[[0,9,[8]]],null],[[8,4],[[],[]],[[0,10,[9]]],null],[[8,4],[[],[]],[[0,11,[10]]],null],[[3,4],[[],[]],[[0,12,[11]]],null],[[],[],[],0],[[0,3],[[],[]],[[0,14,[4]],[1,4,[3]]],null],[[9,3],[[],[]],[[1,5,[3]]],null],[[0,3],[[],[]],[[0,25,[2]],[1,16,[3]]],null],[[0,4],[[],[]],[[0,17,[2]]],null],[[0,4],[[],[]],[[0,18,[4]]],null],[[5,4],[[],[]],[[0,19,[5]]],null],[[6,4],[[],[]],[[0,20,[6]]],null],[[7,4],[[],[]],[[0,21,[7]]],null],[[7,4],[[],[]],[[0,22,[8]]],null],[[8,4],[[],[]],[[0,23,[9]]],null],[[8,4],[[],[]],[[0,24,[10]]],null],[[3,4],[[],[]],[[0,12,[11]]],null],[[0,3],[[],[]],[[0,26,[4]],[1,17,[3]]],null],[[9,3],[[],[]],[[1,18,[3]]],null]],
"ends":[["returns",0,"sent: false\nErr(RecvError)\n",[]]]
});
