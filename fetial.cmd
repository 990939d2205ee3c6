@echo off
rem Runs fetial from its sources: builds it on first use and whenever a source is newer than the build, then runs it.
setlocal
set "root=%~dp0"
set "built=%root%artifacts\fetial"
set "stamp=%root%artifacts\fetial.stamp"

where dotnet >nul 2>nul
if errorlevel 1 (
  echo fetial: the .NET SDK 10 is needed and no dotnet is on the PATH. Install it from https://dotnet.microsoft.com/download/dotnet/10.0>&2
  exit /b 2
)

powershell -NoProfile -Command "$s='%stamp%'; if (!(Test-Path $s) -or !(Test-Path '%built%\Fetial.Cli.exe')) { exit 1 }; $t=(Get-Item $s).LastWriteTimeUtc; $n=Get-ChildItem '%root%src','%root%vocabulary','%root%Directory.Build.props','%root%Directory.Packages.props' -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $t -and $_.FullName -notmatch '\\(bin|obj|node_modules)\\' } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

echo building fetial ...>&2
if not exist "%root%artifacts" mkdir "%root%artifacts"
type nul >"%stamp%.next"
dotnet publish "%root%src\Fetial.Cli\Fetial.Cli.csproj" -c Release -o "%built%" --artifacts-path "%root%artifacts\build" --use-current-runtime --self-contained false -nodeReuse:false -p:PublishReadyToRun=true -p:FetialLauncher=true -p:UseSharedCompilation=false -v quiet >"%root%artifacts\fetial.log" 2>&1
if errorlevel 1 (
  echo fetial: the build did not succeed. The whole log: %root%artifacts\fetial.log>&2
  exit /b 2
)
move /y "%stamp%.next" "%stamp%" >nul

:run
"%built%\Fetial.Cli.exe" %*
exit /b %errorlevel%
