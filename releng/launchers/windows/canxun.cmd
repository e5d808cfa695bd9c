@echo off
rem Starts Canxun on Windows. The folder of the program may be read-only: what has to be written goes to the user's
rem local data. The workbench takes --workspace DIR; CANXUN_JAVA_OPTIONS adds options for the Java machine.
setlocal
set "HERE=%~dp0"

set "JAVA=java"
if exist "%HERE%jre\bin\java.exe" (
    set "JAVA=%HERE%jre\bin\java"
) else if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java"
)
set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1 | findstr version"') do set "VERSION=%%~V"
if not defined VERSION (
    echo canxun: No Java found. Install a Java 17 runtime or set JAVA_HOME. 1>&2
    exit /b 1
)
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
    echo canxun: Java %VERSION% is too old: Canxun needs Java 17 or newer. 1>&2
    exit /b 1
)

for %%J in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
set "COLLECTOR=-XX:+UseSerialGC"
echo "%CANXUN_JAVA_OPTIONS%" | findstr "GC" >nul && set "COLLECTOR="
set "OPTIONS=-XX:TieredStopAtLevel=1 %COLLECTOR% -Dosgi.requiredJavaVersion=17 -Dfile.encoding=UTF-8 -Djava.awt.headless=true %CANXUN_JAVA_OPTIONS%"
set "NL=zh_CN"
if /i "%CANXUN_LANG%"=="en" set "NL=en"
if exist "%HERE%features\org.canxun.client.feature_*" goto workbench

set "CONFIGURATION=%LOCALAPPDATA%\Canxun\configuration-headless"
set "HEAP=-Xms16m -Xmx512m"
"%JAVA%" %HEAP% %OPTIONS% "-Djava.util.logging.config.file=%HERE%logging.properties" -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -data @none -nl %NL% %*
exit /b %ERRORLEVEL%

:workbench
set "CONFIGURATION=%LOCALAPPDATA%\Canxun\configuration-client"
set "WORKSPACE=%USERPROFILE%\.canxun\workspace"
if defined CANXUN_HOME set "WORKSPACE=%CANXUN_HOME%\workspace"
if "%~1"=="--workspace" (
    set "WORKSPACE=%~f2"
    shift
    shift
)
start "" "%JAVA%w" -Xms96m -XX:NewSize=40m %OPTIONS% "-Djava.util.logging.config.file=%HERE%logging.properties" -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -data "%WORKSPACE%\.window" -nl %NL% --workspace "%WORKSPACE%" %1 %2 %3 %4 %5 %6 %7 %8 %9
exit /b 0
