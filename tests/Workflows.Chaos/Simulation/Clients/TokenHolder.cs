using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Has got a token, and answers: soon or late, twice, and others with tokens that they made up.</summary>
internal static class TokenHolder
{
    // What the states say: answers like to come when the time is over.
    private static readonly double[] Limits = [25, 12, 9, 40];

    public static void Offer(SimulatedRun run, TokenOffer offer)
    {
        var simulator = run.Simulator;
        simulator.After(DelayOf(run), null, () => Hold(run, offer));
        if (run.IsTroubled && simulator.Chance(0.2))
        {
            simulator.After(simulator.Between(0, 20), null, () => Forge(run, offer));
        }

        if (offer.State == "AskSecond")
        {
            simulator.After(simulator.Between(3, 11), null, () => KeepAlive(run, offer));
        }
    }

    private static TimeSpan DelayOf(SimulatedRun run)
    {
        var simulator = run.Simulator;
        if (simulator.Chance(0.2))
        {
            return TimeSpan.Zero;
        }

        return simulator.Chance(0.4)
            ? TimeSpan.FromSeconds(Limits[simulator.Random.Next(Limits.Length)]) + simulator.Between(-0.3, 0.2)
            : simulator.Between(0, 30);
    }

    private static async void Hold(SimulatedRun run, TokenOffer offer)
    {
        // As long as it does not know whether an answer has counted it tries another, whose mark is its own.
        while (!run.IsAway && await Send(run, offer, offer.Token, run.Ledger.Answer(offer.Execution, offer)) == Told.Unknown)
        {
            await run.Simulator.Delay(run.Simulator.Between(0.2, 5));
        }

        if (run.Simulator.Chance(0.3))
        {
            await Send(run, offer, offer.Token, run.Ledger.Answer(offer.Execution, offer));
        }
    }

    private static async void Forge(SimulatedRun run, TokenOffer offer)
    {
        var forged = run.Simulator.Chance(0.5) ? Damaged(run, offer.Token) : Guessed(run, offer.Token);
        await Send(run, offer, forged, run.Ledger.Answer(offer.Execution, offer, isForged: true));
    }

    private static string Damaged(SimulatedRun run, string token)
    {
        var damaged = token.ToCharArray();
        var place = run.Simulator.Random.Next(damaged.Length - 1);
        damaged[place] = damaged[place] == 'A' ? 'B' : 'A';
        return new string(damaged);
    }

    /// <summary>A token of somebody who knows how they are made, and whose it has to be, but not its random part.</summary>
    private static string Guessed(SimulatedRun run, string token)
    {
        var key = TaskTokens.Read(token);
        var nonce = new byte[TaskTokens.NonceLength];
        run.Simulator.Random.NextBytes(nonce);
        return TaskTokens.Write(key.Execution, key.Frame, nonce);
    }

    private static async void KeepAlive(SimulatedRun run, TokenOffer offer)
    {
        for (var i = 0; i < 6; i++)
        {
            var sent = run.Simulator.Time.GetUtcNow();
            var (told, _) = await Caller.TryAsync(run, engine => engine.SendTaskHeartbeatAsync(offer.Token).AsTask());
            run.Simulator.Trace.Add($"client beats for {offer.Execution} {offer.State} -> {told}");
            if (told == Told.Yes)
            {
                run.Ledger.Beats.Add(new Beat(offer.Execution, offer.State, sent, 12));
            }

            if (told == Told.No)
            {
                return;
            }

            await run.Simulator.Delay(run.Simulator.Chance(0.5) ? run.Simulator.Between(11.5, 12.1) : run.Simulator.Between(4, 15));
        }
    }

    private static async Task<Told> Send(SimulatedRun run, TokenOffer offer, string token, Answer answer)
    {
        var fails = run.IsTroubled && run.Simulator.Chance(0.1);
        var error = run.Simulator.Chance(0.5) ? "Refused" : "Other";
        var (told, exception) = await Caller.TryAsync(run, engine => fails
            ? engine.SendTaskFailureAsync(token, error, answer.Mark).AsTask()
            : engine.SendTaskSuccessAsync(token, JsonSerializer.SerializeToUtf8Bytes(answer.Mark)).AsTask());
        answer.Told = told;
        run.Simulator.Trace.Add($"client answers {offer.Execution} {offer.State} with {answer.Mark} -> {told} {exception?.GetType().Name}");
        if (told == Told.No && exception is not TaskTokenException)
        {
            run.Ledger.Contradictions.Add($"The answer {answer.Mark} to {offer.Execution} was refused with {exception}");
        }

        return told;
    }
}
