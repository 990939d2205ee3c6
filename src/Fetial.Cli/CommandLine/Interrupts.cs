using System.Runtime.InteropServices;

namespace Fetial.Cli.CommandLine;

/// <summary>Listens for Ctrl-C and SIGTERM: the first is passed on, so that work can end cleanly; whoever asks again is obeyed at once.</summary>
internal sealed class Interrupts : IDisposable
{
    private readonly PosixSignalRegistration[] registrations;
    private bool asked;

    public Interrupts(Action callback)
    {
        void Pass(PosixSignalContext context)
        {
            context.Cancel = !asked;
            asked = true;
            callback();
        }

        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Pass), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Pass)];
    }

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }
    }
}
