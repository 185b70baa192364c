// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("ticker", {
"threads":["main","thread"],
"timers":[0,1],
"channels":[["ticker",1]],
"words":["main waits for a message","a message","the time of ticker has come: message 1 is in its channel","message 1","main receives message 1","main prints “beat 1”","beat 1\n","the time of ticker has come: message 2 is in its channel","message 2","main receives message 2","main prints “beat 2”","beat 2\n","the time of ticker has come: message 3 is in its channel","message 3","main receives message 3","main prints “beat 3”","beat 3\n","the time of ticker has come: message 4 is in its channel","message 4","main counts 1","main prints “more than one beat waits: false”","more than one beat waits: false\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,11,0,0,-1],[1,0,2,0,-1],[0,11,4,0,-1],[0,12,5,1,6],[1,0,7,0,-1],[0,11,9,0,-1],[0,12,10,1,11],[1,0,12,0,-1],[0,11,14,0,-1],[0,12,15,1,16],[1,0,17,0,-1],[0,16,19,0,-1],[0,16,20,1,21],[0,17,22,0,-1],[0,0,23,0,-1]],
"views":[[11,1,0],[0,-1,0],[11,-1,0],[12,-1,0],[16,-1,0],[17,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]]],null,0],[[3,1],[[]],[[0,3,[3]],[1,4,[4]]],null,0],[[0,1],[[]],[[1,5,[4]]],null,0],[[3,1],[[8]],[[0,5,[3]]],null,0],[[2,1],[[8]],[[0,6,[5]]],null,0],[[3,1],[[]],[[0,7,[6]],[1,8,[7]]],null,0],[[0,1],[[]],[[1,9,[7]]],null,0],[[3,1],[[13]],[[0,9,[6]]],null,0],[[2,1],[[13]],[[0,10,[8]]],null,0],[[3,1],[[]],[[0,11,[9]],[1,12,[10]]],null,0],[[4,1],[[]],[[1,13,[10]]],null,0],[[3,1],[[18]],[[0,13,[9]]],null,0],[[4,1],[[18]],[[0,14,[11]]],null,0],[[4,1],[[18]],[[0,15,[12]]],null,0],[[5,1],[[18]],[[0,16,[13]]],null,0],[[1,1],[[18]],[[0,17,[14]]],null,0],[[],[],[],0,1]],
"halves":[[null],[]],
"ends":[["returns",0,"beat 1\nbeat 2\nbeat 3\nmore than one beat waits: false\n",[]]]
});
