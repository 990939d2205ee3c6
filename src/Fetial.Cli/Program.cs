using Fetial.Cli.CommandLine;

return Shell.Run(args, Host.OfProcess());
