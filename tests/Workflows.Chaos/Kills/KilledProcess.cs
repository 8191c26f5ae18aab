using System.Diagnostics;

namespace Workflows.Chaos.Kills;

/// <summary>A <see cref="KillHost"/> as its parent sees it.</summary>
internal sealed class KilledProcess : IDisposable
{
    private readonly Process _process;
    private readonly Action<string> _acknowledged;
    private readonly Task _reading;
    private readonly TaskCompletionSource<TimeSpan> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <param name="file">The database.</param>
    /// <param name="gauge">The gauge's file.</param>
    /// <param name="acknowledged">Is told the name of each start that the process says is recorded.</param>
    public KilledProcess(string file, string gauge, Action<string> acknowledged)
    {
        _acknowledged = acknowledged;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(KilledProcess).Assembly.Location);
        }

        foreach (var argument in (string[])["kill-host", file, gauge])
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        _reading = ReadAsync();
    }

    /// <summary>How long it took until it was ready; or an exception, if it ended before.</summary>
    public Task<TimeSpan> Ready => _ready.Task;

    /// <summary>Asks for a start. One that comes too late is lost, and asked for again.</summary>
    public void Start(string name, int size)
    {
        try
        {
            _process.StandardInput.WriteLine($"{name} {size}");
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It is dead.
        }
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
    }

    /// <summary>Says that nothing more is asked for, and waits for its end.</summary>
    public async Task EndAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        await _reading;
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process ended with {_process.ExitCode}.");
        }
    }

    public void Dispose() => _process.Dispose();

    private async Task ReadAsync()
    {
        // A last line without its end was not said.
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "ready")
            {
                _ready.TrySetResult(Stopwatch.GetElapsedTime(_started));
            }
            else
            {
                _acknowledged(line);
            }
        }

        _ready.TrySetException(new InvalidOperationException("The process ended before it was ready."));
    }
}
